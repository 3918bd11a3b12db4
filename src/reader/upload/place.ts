/** Folder of uploads in the project, with forward slashes. */
export const UPLOADS = 'public/uploads';

/** Where uploads are on the site. */
export const UPLOADS_ADDRESS = '/uploads/';
