import type { Filters } from './query.ts';
import type { Counts, Facet } from './state.ts';

/** Page found, as Pagefind gives it: `excerpt` is escaped HTML with marked words, the rest is raw text. */
export interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

export interface SearchAnswer {
  results: { id: string; data(): Promise<Found> }[];
  filters: Counts<Facet>;
}

/** The part of Pagefind's browser library that the catalogue uses. */
export interface Pagefind {
  /** Loads the facets; without it the answers carry no counts. */
  filters(): Promise<Counts<Facet>>;
  search(words: string | null, options: { filters: Filters }): Promise<SearchAnswer>;
}
