import { FACETS, type Facet, type SearchState } from './state.ts';

/** Filters in the form of Pagefind: `any` within a facet, all facets together. */
export type Filters = Partial<Record<Facet, { any: string[] }>>;

/** Words for the index, or null when nothing was asked and everything fits. */
export function wordsOf(query: string): string | null {
  const words = query
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
  return words || null;
}

/** Filters of the chosen facets; `without` leaves one out, to count what its other values would give. */
export function filtersOf({ chosen }: SearchState, without?: Facet): Filters {
  const filters: Filters = {};
  for (const facet of FACETS) {
    if (facet !== without && chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
  }
  return filters;
}
