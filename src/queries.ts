import { getCollection } from 'astro:content';
import { createCatalogue, type Catalogue } from './catalogue/catalogue.ts';
import type { Entry } from './reader/entry.ts';
import { collectionNames, type CollectionName } from './schema/collections.ts';

async function entriesOf<Name extends CollectionName>(collection: Name): Promise<Entry<Name>[]> {
  const stored = await getCollection(collection);
  return stored.map(
    ({ id, data, filePath, digest }) => ({ collection, id, data, file: filePath, digest }) as Entry<Name>,
  );
}

async function load(): Promise<Catalogue> {
  const lists = await Promise.all(
    collectionNames.map(async (name) => [name, await entriesOf(name)] as const),
  );
  return createCatalogue(Object.fromEntries(lists) as Parameters<typeof createCatalogue>[0]);
}

const built = import.meta.env.PROD ? load() : undefined;

/** The whole catalogue; a build reads it once, the developer's server anew for every page. */
export const getCatalogue = (): Promise<Catalogue> => built ?? load();
