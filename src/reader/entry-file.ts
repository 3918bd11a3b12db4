import { collections, type CollectionName } from '../schema/collections.ts';

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
