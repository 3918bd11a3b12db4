import type { CollectionName } from '../../schema/collections.ts';

/** Folder of the open data; its number changes when what was there before can no longer be read as it was. */
export const API_ROOT = '/api/v1/';

/** Page that explains the open data. */
export const DATA_PAGE = '/about/data/';

/** Where programs begin: what there is and where. */
export const API_INDEX = `${API_ROOT}index.json`;

/** Description of all addresses in OpenAPI. */
export const OPENAPI = `${API_ROOT}openapi.json`;

/** Shape of something that the open data give. */
export type SchemaName = CollectionName | 'list' | 'index';

/** JSON Schema of an entry of a collection, or of another answer. */
export const schemaAddress = (name: SchemaName): string => `${API_ROOT}schemas/${name}.json`;

/** Data of an entry. */
export const entryDataAddress = (collection: CollectionName, id: string): string =>
  `${API_ROOT}${collection}/${id}.json`;

/** One part of the list of a collection, counted from 1. */
export const listAddress = (collection: CollectionName, page: number): string =>
  `${API_ROOT}lists/${collection}/${page}.json`;
