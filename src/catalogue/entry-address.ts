import type { CollectionName } from '../schema/collections.ts';

/** Site path of an entry's page. */
export const addressOf = (collection: CollectionName, id: string): string =>
  `/${collection}/${id}/`;

/** Site path of the page that says how an entry changed. */
export const historyAddress = (collection: CollectionName, id: string): string =>
  `${addressOf(collection, id)}history/`;

/** Anchor of a version on that page. */
export const versionAnchor = (name: string): string => `v-${name}`;
