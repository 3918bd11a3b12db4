import type { CollectionName } from '../schema/collections.ts';

/** File that holds an entry. */
export interface EntryFile {
  collection: CollectionName;
  id: string;
  /** Path relative to the root of the catalogue, with forward slashes. */
  file: string;
}
