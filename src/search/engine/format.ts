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

/** Part of the index: keys in code unit order with their postings. */
export type Shard = Record<string, Posting>;

/** Group of words and phrases for one thing; each is a list of keys. */
export type SynonymGroup = string[][];

/** What the search needs before any word is looked up. */
export interface Manifest {
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

/** First letters that are mistaken for one another: words are looked for among those that begin alike. */
const LIKE_SOUNDS = ['аоя', 'еиэыйё', 'бп', 'вф', 'гкх', 'дт', 'жшщч', 'зсц', 'лмнр', 'ую'];

/** Number of parts of the vocabulary; words that begin with any other letter are in the last one. */
export const VOCABULARY_PARTS = LIKE_SOUNDS.length + 1;

/** Part of the vocabulary that holds the words beginning like this one. */
export function partOf(word: string): number {
  const part = LIKE_SOUNDS.findIndex((letters) => letters.includes(word.charAt(0)));
  return word === '' || part < 0 ? LIKE_SOUNDS.length : part;
}

/** A form of a word by what it has beyond the key: «6ы» for «бригады» with the key «бригад». */
export function packForm(key: string, form: string): string {
  let shared = 0;
  while (shared < key.length && key[shared] === form[shared]) shared++;
  return `${shared}${form.slice(shared)}`;
}

/** The form that `packForm` packed. */
export const unpackForm = (key: string, packed: string): string =>
  key.slice(0, parseInt(packed)) + packed.replace(/^\d+/, '');

/** Key of two neighboring words. */
export const pairOf = (first: string, second: string): string => `${first} ${second}`;
