/** Where the clone of the CMS and the working repository keep what they know of each other: folders and refs. */

/** Folder of the CMS in the project; deleted while the portal stands still, it loses no draft. */
export const CMS_FOLDER = '.cms';

/** The clone in that folder. */
export const CLONE_FOLDER = 'repository';

/** In the clone: the working repository's main branch as it was last seen. */
export const PROJECT = 'refs/project/main';

/** In the clone: what of its own main branch the working repository has taken over. */
export const LANDED = 'refs/project/landed';

/** In the clone: status of a draft, a blob per draft. */
export const STATUSES = 'refs/status/';

/** In the clone: branches of drafts, as decap-server names them. */
export const BRANCHES = 'refs/heads/cms/';

/** In the working repository: copies of the drafts and of their status, outside its branches. */
export const KEPT_BRANCHES = 'refs/drafts/cms/';
export const KEPT_STATUSES = 'refs/drafts/status/';

/** In the working repository: what the CMS has published and could not be taken over yet. */
export const PUBLISHED = 'refs/drafts/published';

/** In the working repository: branches of drafts that were fetched from a host. */
export const FETCHED = 'refs/remotes/*/cms/';
