import type { FoundType } from './answer.ts';

/** Folder of the built site that holds the index. */
export const INDEX_FOLDER = 'search-index';

/** Greatest level of a posting: how well a word describes a page, from 1. */
export const LEVELS = 9;

/**
 * Pages that have a key: their rows in ascending order as differences, the first one from 0, and a digit of 1 to
 * `LEVELS` for each.
 */
export type Posting = [gaps: number[], levels: string];

/** Part of the index: neighboring keys with their postings. */
export type Shard = Record<string, Posting>;

/** Group of words and phrases for one thing; each is a list of keys. */
export type SynonymGroup = string[][];

/** What the search needs before any word is looked up. */
export interface Manifest {
  /** Folder of the other files: another one for every content, so that files of two builds never meet. */
  version: string;
  /** Number of pages. */
  size: number;
  /** Types in the order of the index with the row that follows their last one. */
  types: [type: FoundType, end: number][];
  /** Where every shard of words begins, and every shard of pairs of words: no key before is so great. */
  words: string[];
  pairs: string[];
  /** Gentle preference of every page, a digit each. */
  priors: string;
  /** Facets: values, and the numbers of those that every page carries: «3;0,12;;5». */
  facets: Record<string, { values: string[]; rows: string }>;
  synonyms: SynonymGroup[];
}

/** Words that mistyped ones are compared with, in arrays of one length. */
export interface Vocabulary {
  keys: string[];
  /** On how many pages each stands. */
  counts: number[];
  /** Its most frequent form: how many letters it shares with the key, then the others. */
  forms: string[];
}

/** Rows in the other orders. */
export interface Orders {
  newest: number[];
  title: number[];
}

/** What is shown of a page. */
export interface PageText {
  url: string;
  title: string;
  /** What else it is called. */
  names: string[];
  note: string;
  /** Paragraphs to quote, the summary first. */
  text: string[];
}

/** Names of the files of the index. */
export const files = {
  manifest: 'index.json',
  vocabulary: (sounds: number) => `vocabulary/${sounds}.json`,
  orders: 'orders.json',
  words: (shard: number) => `words/${shard}.json`,
  pairs: (shard: number) => `pairs/${shard}.json`,
  page: (row: number) => `pages/${row}.json`,
} as const;

/** Key of a group of words and phrases for one thing; no word begins so. */
export const groupKey = (group: number): string => `=${group}`;

/** Key of a whole name; no word begins so. */
export const nameKey = (keys: readonly string[]): string => `^${keys.join(' ')}`;

/** Key of two neighboring words. */
export const pairOf = (first: string, second: string): string => `${first} ${second}`;
