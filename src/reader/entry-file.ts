import { collections, isCollectionName, type CollectionName } from '../schema/collections.ts';

/** File that holds an entry. */
export interface EntryFile {
  collection: CollectionName;
  id: string;
  /** Path relative to the root of the catalogue, with forward slashes. */
  file: string;
}

/** File of an entry by its folder and id. */
export const entryFile = (collection: CollectionName, id: string): EntryFile => ({
  collection,
  id,
  file: `${collection}/${id}.${collections[collection].format}`,
});

/** File of an entry by its path relative to the root of the catalogue; undefined for a path that holds none. */
export function entryFileAt(path: string): EntryFile | undefined {
  const [, folder = '', id = ''] = /^([a-z]+)\/([a-z0-9-]+)\.[a-z]+$/.exec(path) ?? [];
  if (!isCollectionName(folder)) return undefined;
  const file = entryFile(folder, id);
  return file.file === path ? file : undefined;
}
