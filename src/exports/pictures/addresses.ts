import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';

/** Width and height of every picture, as networks ask for them. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** Folders whose every entry has a picture of its own. */
export const PICTURED = [
  'practices',
  'events',
  'awards',
  'programs',
] as const satisfies CollectionName[];

/** Folders whose entries share one picture: it could say little more than their titles, and drawing takes time. */
export const PICTURED_TOGETHER = [
  'regions',
  'indicators',
  'replications',
  'organizations',
  'people',
] as const satisfies CollectionName[];

/** Picture of the site. */
export const SITE_PICTURE = '/pictures/site.png';

/** Site path of the picture that the entries of a folder share. */
export const sharedPicture = (name: CollectionName): string => `/pictures/${name}.png`;

const isIn = (names: readonly CollectionName[], name: CollectionName) => names.includes(name);

/** Site path of the picture of a page: that of its entry, of the kind of its entry, of the site. */
export function pictureOf(entry: Pick<Entry, 'collection' | 'id'> | undefined): string {
  if (!entry) return SITE_PICTURE;
  const { collection, id } = entry;
  if (isIn(PICTURED, collection)) return `/pictures/${collection}/${id}.png`;
  return isIn(PICTURED_TOGETHER, collection) ? sharedPicture(collection) : SITE_PICTURE;
}
