import { addressOf } from '../catalogue/addresses.ts';
import { PAGE_COLLECTIONS } from '../reader/addresses.ts';
import type { Entry } from '../reader/entry.ts';

/** Whole address of something on the site. */
export const absolute = (site: URL, address: string): string => new URL(address, site).href;

/** Whole address of an entry's page; undefined for entries that have none. */
export const pageOf = (
  site: URL,
  { collection, id }: Pick<Entry, 'collection' | 'id'>,
): string | undefined =>
  PAGE_COLLECTIONS.some((name) => name === collection)
    ? absolute(site, addressOf(collection, id))
    : undefined;
