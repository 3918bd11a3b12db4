import type { Found, Pagefind } from './pagefind.ts';
import { filtersOf } from './query.ts';
import { FACETS, type Counts, type Facet, type SearchState } from './state.ts';
import { wordsOf } from './words.ts';

/** Answer to a search: how many pages fit, how to get a part of them, what other choices would give. */
export interface Results {
  total: number;
  /** Pages from one position to another, the best first. */
  slice(start: number, end: number): Promise<Found[]>;
  counts: Counts<Facet>;
}

/**
 * Searches and counts: the numbers beside a chosen facet's other values come from a search without
 * that facet, for within it they would all be zero.
 */
export async function search(pagefind: Pagefind, state: SearchState): Promise<Results> {
  const words = wordsOf(state.query);
  await pagefind.filters();
  const answer = await pagefind.search(words, { filters: filtersOf(state) });
  const counts: Counts<Facet> = {};
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

/**
 * Practices that a query finds, the best first; undefined when there are no words in it. `practices` tells which
 * one is behind an id of the index, so that nothing has to be loaded but that.
 */
export async function findPractices(
  pagefind: Pagefind,
  query: string,
  practices: Readonly<Record<string, string>>,
): Promise<string[] | undefined> {
  const words = wordsOf(query);
  if (words === null) return undefined;
  const { results } = await pagefind.search(words, { filters: { type: { any: ['practices'] } } });
  return results.flatMap(({ id }) => practices[id] ?? []);
}
