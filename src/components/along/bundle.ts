/** Beginning of the names of all caches with what readers have taken along. */
export const PREFIX = 'praktikoteka.along ';
/** Where the worker lies; its scope is the whole site. */
export const WORKER = '/take-along.js';
/** The page that lists what was taken along, which is a part of everything taken along. */
export const LIST_PAGE = '/offline/';
/** Addresses that the site has taken back, with the days. */
export const WITHDRAWN = '/offline/withdrawn.json';
/** Key of a bundle's own description in its cache; written last, so that a bundle without it is not whole. */
export const MANIFEST = '/offline/bundle.json';
/** Says on the page of a removed entry that there is nothing to read any more. */
export const GONE_MARK = '<div data-gone';

/** Changes with the form of a description, so that other forms are not taken for this one. */
const VERSION = 1;

/** Page or file that is kept. */
export interface Kept {
  address: string;
  title: string;
}

/** What was taken along at once: a region, an event or the shelf. */
export interface Bundle {
  version: typeof VERSION;
  /** Site path of the page that it was taken along from. */
  id: string;
  title: string;
  /** Moment when it was fetched, milliseconds. */
  taken: number;
  pages: Kept[];
  files: Kept[];
  /** Room it takes in the browser. */
  bytes: number;
  /** How many of its pages and files the site did not have. */
  missing: number;
  /** How many pages the site has taken back since. */
  withdrawn: number;
}

/** Description of a bundle that is whole. */
export const bundleOf = (bundle: Omit<Bundle, 'version' | 'withdrawn'>): Bundle => ({
  version: VERSION,
  ...bundle,
  withdrawn: 0,
});

/** A description as the cache has it; undefined when it is of another make. */
export const readBundle = (value: unknown): Bundle | undefined =>
  (value as Partial<Bundle> | null)?.version === VERSION ? (value as Bundle) : undefined;

/** Name of the cache for a bundle that is begun at a moment. */
export const cacheName = (id: string, moment: number): string => `${PREFIX}${moment} ${id}`;

/** Moment when the bundle of a cache was begun, by the name of the cache. */
export const begunAt = (name: string): number => Number(name.slice(PREFIX.length).split(' ', 1)[0]);

/** Addresses that an attribute lists. */
export const addressesIn = (list: string | undefined): string[] =>
  (list ?? '').split(' ').filter(Boolean);
