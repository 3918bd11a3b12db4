/** Facets that the search of the whole catalogue filters by; the names stand in the page's address. */
export const FACETS = ['region', 'theme', 'group', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** Number of results behind every value of every facet. */
export type Counts<Name extends string = string> = Partial<Record<Name, Record<string, number>>>;

/** What the reader asked for. */
export interface State<Name extends string = string> {
  query: string;
  /** Chosen values of every facet: any of them fits within a facet, all facets must fit. */
  chosen: Record<Name, string[]>;
  /** Kind of pages that the list is narrowed to. */
  type?: string | undefined;
  /** Order of the results when it is not the usual one. */
  sort?: string | undefined;
  /** True when the query is taken as it was typed, unmended. */
  literal?: boolean | undefined;
}

/** Longest query that is taken into account, characters; the rest is cut. */
export const QUERY_MAX = 200;

const isName = (value: string) => /^[a-z0-9-]{1,80}$/.test(value);

/** True when there is something in a query to look for. */
export const hasWords = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);

/** Reads the state of these facets from the address; what means nothing is passed over, a query without words too. */
export function readState<Name extends string>(
  parameters: URLSearchParams,
  facets: readonly Name[],
): State<Name> {
  const query = (parameters.get('q') ?? '').slice(0, QUERY_MAX);
  const valuesOf = (facet: string) => [...new Set(parameters.getAll(facet))].filter(isName);
  return {
    query: hasWords(query) ? query : '',
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, valuesOf(facet)]),
    ) as State<Name>['chosen'],
    type: valuesOf('type')[0],
    sort: valuesOf('sort')[0],
    literal: (hasWords(query) && parameters.has('literal')) || undefined,
  };
}

/** Writes the state as an address that a colleague can open. */
export function writeState({ query, chosen, type, sort, literal }: State): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  if (type) parameters.set('type', type);
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (sort) parameters.set('sort', sort);
  if (literal) parameters.set('literal', '1');
  return parameters;
}
