import type { Request, Search } from './engine/answer.ts';
import type { Carried, Choice, Selection } from './selection.ts';

/** One condition whose removal gives results. */
export interface Relief {
  /** Facet of the value; `q` when the condition is the query. */
  name: string;
  value: string;
  /** How many practices there would be. */
  total: number;
}

/** Conditions any one of which can go so that something fits, the most helpful first. */
export function reliefsOf(
  { facets }: Pick<Carried, 'facets'>,
  selection: Selection,
  choice: Choice,
  query: string,
  ranked?: readonly number[],
): Relief[] {
  const values = Object.keys(facets).flatMap((name) =>
    (choice[name] ?? []).map((value) => {
      const kept = choice[name]?.filter((other) => other !== value);
      return { name, value, rows: selection.select({ ...choice, [name]: kept ?? [] }, ranked) };
    }),
  );
  const words = ranked ? [{ name: 'q', value: query, rows: selection.select(choice) }] : [];
  return [...words, ...values]
    .map(({ rows, ...condition }) => ({ ...condition, total: rows.length }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total);
}

/** Chosen values any one of which can go so that a search finds something, the most helpful first. */
export async function reliefsBySearch(
  search: Pick<Search, 'search'>,
  request: Request,
): Promise<Relief[]> {
  const values = Object.entries(request.chosen).flatMap(([name, chosen = []]) =>
    chosen.map((value) => ({ name, value, kept: chosen.filter((other) => other !== value) })),
  );
  const reliefs = await Promise.all(
    values.map(async ({ name, value, kept }) => {
      const eased = { ...request, chosen: { ...request.chosen, [name]: kept } };
      return { name, value, total: (await search.search(eased)).total };
    }),
  );
  return reliefs.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total);
}
