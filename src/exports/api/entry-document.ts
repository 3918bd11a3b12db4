import { DATA_LICENSE } from '../../catalogue/license.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../reader/entry.ts';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { absolute, pageOf } from '../absolute.ts';
import type { ExportSource } from '../export-file.ts';
import { markdownOf } from '../markdown.ts';
import { entryDataAddress, schemaAddress } from './addresses.ts';
import { publicData } from './public-data.ts';
import type { EntryDocument } from './shapes.ts';

/** Ids of the entries that refer to this one, by collection. */
function linkedFrom({ links }: Catalogue, { collection, id }: Entry): EntryDocument['linkedFrom'] {
  const all = collectionNames.map((from): [CollectionName, string[]] => [
    from,
    links
      .to(collection, id, from)
      .map((entry) => entry.id)
      .toSorted(),
  ]);
  return Object.fromEntries(all.filter(([, ids]) => ids.length > 0));
}

/** Everything that is public of an entry. */
export async function entryDocument(
  { site, catalogue, prose }: Pick<ExportSource, 'site' | 'catalogue' | 'prose'>,
  entry: Entry,
): Promise<EntryDocument> {
  const { collection, id, data } = entry;
  const page = pageOf(site, entry);
  const body = markdownOf(await prose(entry));
  return {
    $schema: absolute(site, schemaAddress(collection)),
    collection,
    id,
    url: absolute(site, entryDataAddress(collection, id)),
    ...(page && { page }),
    license: DATA_LICENSE.url,
    data: publicData(collections[collection].schema, data),
    ...(body && { body }),
    linkedFrom: linkedFrom(catalogue, entry),
  };
}
