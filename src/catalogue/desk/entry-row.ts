import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { PAGE_COLLECTIONS } from '../../reader/addresses.ts';
import { valueAt } from '../../schema/introspection.ts';
import type { Catalogue } from '../catalogue.ts';
import { hasPage as personHasPage } from '../people.ts';
import type { Row } from './row.ts';

/** Fields that name the region of an entry, by the shape of its collection. */
const REGION_PATHS = [
  ['region'],
  ['place', 'region'],
  ['adopter', 'region'],
  ['territory', 'region'],
];

/** Id of the region that an entry is about; undefined when it is about none or several. */
function regionOf({ collection, id, data }: Entry): string | undefined {
  if (collection === 'regions') return id;
  const named = REGION_PATHS.map((path) => valueAt(data, path)).find(
    (value) => value !== undefined,
  );
  return typeof named === 'string' ? named : undefined;
}

const isPerson = (entry: Entry): entry is Entry<'people'> => entry.collection === 'people';

/** True when the site has a page of the entry. */
export const hasPage = (catalogue: Catalogue, entry: Entry): boolean =>
  PAGE_COLLECTIONS.some((name) => name === entry.collection) &&
  (!isPerson(entry) || personHasPage(catalogue, entry));

/** Row about an entry; what is not said of its matter is taken from the entry. */
export const entryRow = <Name extends CollectionName>(
  catalogue: Catalogue,
  entry: Entry<Name>,
  matter: Pick<Row, 'what' | 'severity' | 'since' | 'where'>,
): Row => ({
  collection: entry.collection,
  id: entry.id,
  title: entry.data.title,
  region: regionOf(entry),
  hasPage: hasPage(catalogue, entry),
  ...matter,
});
