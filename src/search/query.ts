import { FACETS, type Facet, type SearchState } from './state.ts';

/** Filters in the form of Pagefind: `any` within a facet, all facets together. */
export type Filters = Partial<Record<Facet, { any: string[] }>>;

/** Filters of the chosen facets; `without` leaves one out, to count what its other values would give. */
export function filtersOf({ chosen }: SearchState, without?: Facet): Filters {
  const filters: Filters = {};
  for (const facet of FACETS) {
    if (facet !== without && chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
  }
  return filters;
}
