import { getCollection } from 'astro:content';
import path from 'node:path';
import { createCatalogue, type Catalogue } from './catalogue/catalogue.ts';
import { readBody, type Segment } from './reader/body.ts';
import type { Entry } from './reader/entry.ts';
import { collectionNames, collections, type CollectionName } from './schema/collections.ts';

async function entriesOf<Name extends CollectionName>(collection: Name): Promise<Entry<Name>[]> {
  const { format } = collections[collection];
  const stored = await getCollection(collection);
  return stored.map(
    ({ id, data, digest }) =>
      ({
        collection,
        id,
        data,
        file: `${collection}/${id}.${format}`,
        digest,
      }) as Entry<Name>,
  );
}

async function load(): Promise<Catalogue> {
  const lists: Entry[][] = await Promise.all(collectionNames.map(entriesOf));
  return createCatalogue(lists.flat());
}

const built = import.meta.env.PROD ? load() : undefined;

/** The whole catalogue; a build reads it once, the developer's server anew for every page. */
export const getCatalogue = (): Promise<Catalogue> => built ?? load();

/** Body of an entry, read when its page renders; throws `ProblemError` when it is not fit to show. */
export const getBody = ({ file }: Entry): Promise<Segment[]> =>
  readBody(path.resolve('content'), file);
