import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';

/** Width and height of every picture, as networks ask for them. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** Folders whose every entry has a picture of its own, unless there are very many of them. */
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

/** Site path of the picture that the entries of a folder in one region share. */
export const regionalPicture = (name: CollectionName, region: string): string =>
  `/pictures/${name}/in-${region}.png`;

/** Region that an entry of a large folder is pictured by. */
const regionOf = ({ data }: Entry): string | undefined => {
  if ('region' in data && typeof data.region === 'string') return data.region;
  return 'place' in data ? data.place?.region : undefined;
};

/** Site path of the picture of a page: that of its entry, of the kind of its entry, of the site. */
export function pictureOf(catalogue: Catalogue, entry: Entry | undefined): string {
  if (!entry) return SITE_PICTURE;
  const { collection, id } = entry;
  if (isIn(PICTURED_TOGETHER, collection)) return sharedPicture(collection);
  if (!isIn(PICTURED, collection)) return SITE_PICTURE;
  if (!catalogue.isLarge(collection)) return `/pictures/${collection}/${id}.png`;
  const region = regionOf(entry);
  return region === undefined ? sharedPicture(collection) : regionalPicture(collection, region);
}
