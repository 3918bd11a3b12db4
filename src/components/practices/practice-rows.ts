import {
  shardAddress,
  shardOf,
  ROWS_AT_ONCE,
  type RowShard,
} from '../../exports/whole/row-shards.ts';
import type { Table } from '../../exports/table/table.ts';
import { loadJson } from '../dom/loading.ts';

const load = (number: number) => loadJson(shardAddress(number)) as Promise<RowShard>;

/** Practices by their rows of the index as a table to take away. */
export async function practiceTable(rows: readonly number[]): Promise<Table> {
  const numbers = [...new Set(rows.map(shardOf))];
  const shards = new Map(
    await Promise.all(numbers.map(async (number) => [number, await load(number)] as const)),
  );
  const [first] = shards.values();
  return {
    title: 'Практики',
    columns: first?.columns ?? [],
    rows: rows.map((row) => {
      const found = shards.get(shardOf(row))?.rows[row % ROWS_AT_ONCE];
      if (!found) throw new Error(`No row ${row} of the table of practices`);
      return found;
    }),
  };
}
