/** What stands for a picture that the preview cannot show: a grey frame. */
export const FRAME = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#8888" d="M0 0h16v9H0z"/></svg>',
)}`;

/** File as the CMS holds it; its text is where the browser gets it. */
export interface Asset {
  path: string;
  toString: () => string;
}

/** What the CMS answers a question about an upload with: by its path without the first slash. */
export type GetAsset = (path: string, field?: unknown) => Asset;

/** Address that begins so belongs to an uploaded file, which the site has only once it is published. */
const UPLOADED = '/uploads/';
/** Path of the empty picture that the CMS gives out while it loads a file. */
const LOADING = 'empty.svg';

/**
 * Path by which the CMS looks an upload up among its files. Any path that begins with a slash it takes for an address
 * of the site, where nothing is that is not published.
 */
export const pathOf = (address: string): string =>
  address.startsWith(UPLOADED) ? address.slice(1) : address;

/**
 * Where the preview takes a picture from: an upload from the CMS, which answers with the path itself when there is
 * none; anything else from the site.
 */
export function pictureAt(address: string, getAsset: GetAsset): string {
  const path = pathOf(address);
  if (path === address) return address;
  const asset = getAsset(path);
  const source = asset.toString();
  return asset.path === LOADING || source === '' || source === path ? FRAME : source;
}
