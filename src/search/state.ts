/** Facets that search filters by, in the order of display; the names stand in the page's address. */
export const FACETS = ['type', 'region', 'theme', 'group', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** What the reader asked for. */
export interface SearchState {
  query: string;
  /** Chosen values of every facet: any of them fits within a facet, all facets must fit. */
  chosen: Record<Facet, string[]>;
}

/** Longest query that is taken into account, characters; the rest is cut. */
export const QUERY_MAX = 200;

/** Reads the state from the address; names and values that mean nothing are passed over. */
export function readState(parameters: URLSearchParams): SearchState {
  const valuesOf = (facet: Facet) =>
    [...new Set(parameters.getAll(facet))].filter((value) => /^[a-z0-9-]{1,80}$/.test(value));
  return {
    query: (parameters.get('q') ?? '').slice(0, QUERY_MAX),
    chosen: Object.fromEntries(
      FACETS.map((facet) => [facet, valuesOf(facet)]),
    ) as SearchState['chosen'],
  };
}

/** Writes the state as an address that a colleague can open. */
export function writeState({ query, chosen }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  return parameters;
}
