import { DATA_LICENSE } from '../../catalogue/license.ts';
import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { absolute, pageOf } from '../absolute.ts';
import type { ExportFile, ExportSource } from '../export-file.ts';
import { jsonFile } from '../json.ts';
import { entryDataAddress, listAddress, schemaAddress } from './addresses.ts';
import type { ListDocument } from './shapes.ts';

/** Most entries in one part of a list. */
export const PART = 100;

const byId = (one: Entry, other: Entry): number => (one.id < other.id ? -1 : 1);

/** Entries of a collection in the order of open data, which does not change when a title does. */
export const inOrderOfIds = ({ catalogue }: ExportSource, name: CollectionName): Entry[] =>
  (catalogue.entries[name] as Entry[]).toSorted(byId);

function itemOf(site: URL, entry: Entry): ListDocument['items'][number] {
  const { collection, id, data } = entry;
  const page = pageOf(site, entry);
  const summary = 'summary' in data ? data.summary : undefined;
  return {
    id,
    title: data.title,
    ...(summary && { summary }),
    updated: data.updated,
    url: absolute(site, entryDataAddress(collection, id)),
    ...(page && { page }),
  };
}

/** Parts of the list of a collection; an empty one has one part too. */
export function listFiles(source: ExportSource, collection: CollectionName): ExportFile[] {
  const entries = inOrderOfIds(source, collection);
  const pages = Math.max(1, Math.ceil(entries.length / PART));
  const part = (page: number) => absolute(source.site, listAddress(collection, page));
  const documentOf = (page: number): ListDocument => ({
    $schema: absolute(source.site, schemaAddress('list')),
    collection,
    license: DATA_LICENSE.url,
    total: entries.length,
    page,
    pages,
    ...(page > 1 && { previous: part(page - 1) }),
    ...(page < pages && { next: part(page + 1) }),
    items: entries.slice((page - 1) * PART, page * PART).map((entry) => itemOf(source.site, entry)),
  });
  return Array.from({ length: pages }, (_, index) => ({
    address: listAddress(collection, index + 1),
    make: () => jsonFile(documentOf(index + 1)),
  }));
}
