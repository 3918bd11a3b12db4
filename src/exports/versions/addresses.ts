import { addressOf } from '../../catalogue/entry-address.ts';
import type { CollectionName } from '../../schema/collections.ts';

/** Site path of an earlier state of an entry. */
export const versionAddress = (collection: CollectionName, id: string, version: string): string =>
  `${addressOf(collection, id)}versions/${version}.txt`;
