import type { PracticeOrders } from '../catalogue/practice-index.ts';

/** Orders of the list of practices with their names for readers; `relevance` needs a query. */
export const ORDERS = {
  relevance: 'самые подходящие',
  newest: 'сначала новые',
  title: 'по названию',
  strength: 'доказательность',
  adoptions: 'чаще перенимали',
} as const;

/** Order of the list. */
export type Order = keyof typeof ORDERS;

/** Order by its name in the address; undefined when there is none of that name. */
export const orderOf = (name: string | null | undefined): Order | undefined =>
  Object.keys(ORDERS).find((order): order is Order => order === name);

/** True for orders that need no more than the rows themselves. */
export const isPlain = (order: Order): order is 'relevance' | 'newest' =>
  order === 'relevance' || order === 'newest';

/** Order when the reader named none: a query ranks what it finds. */
export const usualOrder = (query: string): Order => (query.trim() ? 'relevance' : 'newest');

/**
 * Rows in an order; of equal ones the newer comes first. `ranked` holds the rows that a query found, the best
 * first; without it relevance means the newest first.
 * Orders that are not plain need the orders of the practices.
 */
export function sortRows(
  rows: readonly number[],
  order: Order,
  orders: PracticeOrders | undefined,
  ranked: readonly number[] = [],
): number[] {
  const place = new Map(ranked.map((row, rank) => [row, rank]));
  const keys: Record<Order, (row: number) => number> = {
    relevance: (row) => place.get(row) ?? ranked.length,
    newest: (row) => row,
    title: (row) => orders?.title[row] ?? 0,
    strength: (row) => -(orders?.strength[row] ?? 0),
    adoptions: (row) => -(orders?.adoptions[row] ?? 0),
  };
  const key = keys[order];
  return rows.toSorted((a, b) => key(a) - key(b) || a - b);
}
