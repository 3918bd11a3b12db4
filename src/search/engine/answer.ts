import type { Counts } from '../state.ts';

/** Kinds of pages that a search finds: folders of entries that have pages, and terms of vocabularies. */
export const FOUND_TYPES = [
  'practices',
  'events',
  'awards',
  'indicators',
  'replications',
  'programs',
  'organizations',
  'people',
  'regions',
  'terms',
] as const;

/** Kind of a page that a search finds. */
export type FoundType = (typeof FOUND_TYPES)[number];

/** Kinds that are experience itself and stand in the first list; the others are ways to it. */
export const MAIN_TYPES: readonly FoundType[] = [
  'practices',
  'events',
  'awards',
  'indicators',
  'replications',
];

/** Part of a text; marked where it answers the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Page found, ready to be shown as text. */
export interface Hit {
  url: string;
  type: FoundType;
  title: Piece[];
  /** Region and year, for example «Пермский край · 2019»; empty when there are none. */
  note: string;
  /** Part of the text that answers the query best. */
  excerpt: Piece[];
}

/** How the query was understood. */
export interface Reading {
  /** The query as it was searched. */
  query: string;
  /** Why it is not what was typed: another keyboard layout, or words mended; undefined when it is. */
  changed?: 'layout' | 'spelling' | undefined;
  /** Words that were left out because nothing fits with them. */
  dropped: string[];
}

/** What a search gives. */
export interface Answer {
  /** How many pages are in the list of the asked type. */
  total: number;
  /** How many of them have every word of the query; they come first. */
  exact: number;
  reading: Reading;
  /** Pages that every value of every facet would give, `type` included; of siblings of a chosen value too. */
  counts: Counts;
  /** Regions, organizations, situations, terms that the query names, the best first, four at most. */
  places: Hit[];
  /** Rows of the index in order, for lists that show entries in their own way. */
  rows: number[];
  /** Pages from one position to another. */
  hits(start: number, end: number): Promise<Hit[]>;
}

/** What is asked. */
export interface Request {
  query: string;
  /** Type of pages wanted; the main types when left out. */
  type?: FoundType | undefined;
  /** Chosen values by facet: region, theme, group, year. */
  chosen: Readonly<Partial<Record<string, readonly string[]>>>;
  /** `relevance` (usual), `newest`, `title`. */
  sort?: string | undefined;
  /** True to search what was typed, unmended. */
  literal?: boolean | undefined;
}

/** Suggestions of one kind, the best first. */
export interface SuggestionGroup {
  /** Situations stand apart from the other terms. */
  type: FoundType | 'situations';
  items: { url: string; title: Piece[]; note: string }[];
}

/** The search of the catalogue. */
export interface Search {
  search(request: Request): Promise<Answer>;
  /** What the reader may be typing; the last word may be half of one. */
  suggest(query: string): Promise<SuggestionGroup[]>;
}
