import { wordsOf } from './words.ts';

/** Facets that the search of the whole catalogue filters by; the names stand in the page's address. */
export const FACETS = ['type', 'region', 'theme', 'group', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** Number of results behind every value of every facet. */
export type Counts<Name extends string = string> = Partial<Record<Name, Record<string, number>>>;

/** What the reader asked for. */
export interface State<Name extends string = string> {
  query: string;
  /** Chosen values of every facet: any of them fits within a facet, all facets must fit. */
  chosen: Record<Name, string[]>;
  /** Order of the results when it is not the usual one. */
  sort?: string | undefined;
}

/** What the reader asked of the whole catalogue. */
export type SearchState = State<Facet>;

/** Longest query that is taken into account, characters; the rest is cut. */
export const QUERY_MAX = 200;

const isName = (value: string) => /^[a-z0-9-]{1,80}$/.test(value);

/** Reads the state of these facets from the address; what means nothing is passed over, a query without words too. */
export function readState<Name extends string>(
  parameters: URLSearchParams,
  facets: readonly Name[],
): State<Name> {
  const query = (parameters.get('q') ?? '').slice(0, QUERY_MAX);
  const valuesOf = (facet: Name) => [...new Set(parameters.getAll(facet))].filter(isName);
  return {
    query: wordsOf(query) === null ? '' : query,
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, valuesOf(facet)]),
    ) as State<Name>['chosen'],
    sort: [parameters.get('sort') ?? ''].find(isName),
  };
}

/** Writes the state as an address that a colleague can open. */
export function writeState({ query, chosen, sort }: State): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (sort) parameters.set('sort', sort);
  return parameters;
}
