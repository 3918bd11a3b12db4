import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';
import { facetsOf } from './facets.ts';

const NAMES = ['region', 'theme', 'group', 'year'] as const;

/** How many entries carry each value of the facets of the search. */
export type FacetUse = Record<(typeof NAMES)[number], Record<string, number>>;

/** Counts the values of the search's facets over the whole catalogue. */
export function facetUse({ entries }: Pick<Catalogue, 'entries'>): FacetUse {
  const use: FacetUse = { region: {}, theme: {}, group: {}, year: {} };
  for (const entry of Object.values<readonly Entry[]>(entries).flat()) {
    const facets = facetsOf(entry);
    for (const name of NAMES) {
      for (const value of facets[name]) use[name][value] = (use[name][value] ?? 0) + 1;
    }
  }
  return use;
}
