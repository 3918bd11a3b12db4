import type { CollectionName } from '../schema/collections.ts';

/** Collections whose entries are a fixed set: editors change them, but neither add nor delete. */
export const FIXED: ReadonlySet<CollectionName> = new Set(['regions', 'vocabularies']);
