import type { CollectionName } from '../schema/collections.ts';

/** Site path of an entry's page. */
export const addressOf = (collection: CollectionName, id: string): string =>
  `/${collection}/${id}/`;
