/** Folder of the built site that holds what the preview loads. */
export const PREVIEW_FOLDER = '/admin/preview/';

/** Entries of the site. */
export const CATALOGUE = `${PREVIEW_FOLDER}catalogue.json`;

/** Says where the rest is; its own name stays the same. */
export const MANIFEST = `${PREVIEW_FOLDER}manifest.json`;

/** Addresses of what the preview loads; they change with the content. */
export interface Manifest {
  /** Module that draws pages. */
  module: string;
  /** Entries of the site. */
  catalogue: string;
  /** Style sheets of the site's pages. */
  styles: string[];
}
