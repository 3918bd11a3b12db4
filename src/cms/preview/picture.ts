/** What stands for a picture that the preview cannot show: a grey frame. */
export const FRAME = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#8888" d="M0 0h16v9H0z"/></svg>',
)}`;

/** Address that begins so belongs to an uploaded file, which the site has only once it is published. */
const UPLOADED = '/uploads/';

/**
 * Where the preview takes a picture from: an upload from the CMS, which answers with nothing while it loads the file
 * and with the address itself when there is none; anything else from the site.
 */
export function pictureAt(address: string, getAsset: (path: string) => unknown): string {
  if (!address.startsWith(UPLOADED)) return address;
  const asset = String(getAsset(address));
  return asset === '' || asset === address ? FRAME : asset;
}
