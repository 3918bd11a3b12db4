import type { PracticeIndex } from '../../catalogue/practice-index.ts';
import { findPractices } from '../../search/search.ts';
import { reliefsOf, type Relief } from '../../search/relief.ts';
import { createSelection, type Selection } from '../../search/selection.ts';
import { orderOf, sortRows, usualOrder } from '../../search/sorting.ts';
import type { Counts, State } from '../../search/state.ts';
import { loadJson } from '../dom/loading.ts';
import { loadPagefind } from '../search/load-pagefind.ts';
import { cardsOf } from './practice-cards.ts';

/** Practices that were found, with everything the page says of them. */
export interface Found {
  total: number;
  counts: Counts;
  /** When nothing fits: what to take back; the query is the facet `q`. */
  reliefs: Relief[];
  rows(start: number, end: number): Promise<HTMLElement[]>;
}

let prepared: { index: PracticeIndex; selection: Selection } | undefined;

async function prepare() {
  const index = (await loadJson('/practices/index.json')) as PracticeIndex;
  prepared ??= { index, selection: createSelection(index) };
  return prepared;
}

/** Rows that a query finds, the best first; undefined when it has no words. */
async function rankedRows(query: string, ids: readonly string[]): Promise<number[] | undefined> {
  if (query.trim() === '') return undefined;
  const [pagefind, practices] = await Promise.all([
    loadPagefind(),
    loadJson('/pagefind/practices.json') as Promise<Record<string, string>>,
  ]);
  const found = await findPractices(pagefind, query, practices);
  const rows = new Map(ids.map((id, row) => [id, row]));
  return found?.flatMap((id) => rows.get(id) ?? []);
}

/** Finds the practices that a state asks for. */
export async function findFor({ query, chosen, sort }: State): Promise<Found> {
  const { index, selection } = await prepare();
  const ranked = await rankedRows(query, index.ids);
  const fitting = selection.select(chosen, ranked);
  const rows = sortRows(fitting, orderOf(sort) ?? usualOrder(query), index, ranked);
  return {
    total: rows.length,
    counts: selection.count(chosen, ranked),
    reliefs: rows.length > 0 ? [] : reliefsOf(index, selection, chosen, query, ranked),
    rows: (start, end) => cardsOf(rows.slice(start, end), index.ids),
  };
}
