import type { Counts, Found, Pagefind } from './pagefind.ts';
import { filtersOf, wordsOf } from './query.ts';
import { FACETS, type SearchState } from './state.ts';

/** Answer to a search: how many pages fit, how to get a part of them, what other choices would give. */
export interface Results {
  total: number;
  /** Pages from one position to another, the best first. */
  slice(start: number, end: number): Promise<Found[]>;
  counts: Counts;
}

/**
 * Searches and counts: the numbers beside a chosen facet's other values come from a search without
 * that facet, for within it they would all be zero.
 */
export async function search(pagefind: Pagefind, state: SearchState): Promise<Results> {
  const words = wordsOf(state.query);
  await pagefind.filters();
  const answer = await pagefind.search(words, { filters: filtersOf(state) });
  const counts: Counts = {};
  for (const facet of FACETS) {
    const base =
      state.chosen[facet].length > 0
        ? await pagefind.search(words, { filters: filtersOf(state, facet) })
        : answer;
    counts[facet] = base.filters[facet] ?? {};
  }
  return {
    total: answer.results.length,
    slice: (start, end) =>
      Promise.all(answer.results.slice(start, end).map((result) => result.data())),
    counts,
  };
}
