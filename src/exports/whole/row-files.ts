import { newestPractices } from '../../catalogue/practice-index.ts';
import type { ExportFamily } from '../export-file.ts';
import { jsonOf } from '../json.ts';
import { entryTable } from './entry-table.ts';
import { ROWS_AT_ONCE, shardAddress, type RowShard } from './row-shards.ts';

/** Columns of a list that a reader has chosen; all others are in the table of all practices. */
const KEYS = [
  'title',
  'summary',
  'kind',
  'region',
  'municipality',
  'status',
  'stage',
  'themes',
  'targetGroups',
  'situations',
  'started',
  'shelf',
  'updated',
  'page',
  'id',
];

/** Rows of practices, from which the browser makes the table of what a reader has chosen. */
export const rowFiles: ExportFamily = (source) => {
  const practices = newestPractices(source.catalogue);
  const shardFrom = (start: number): RowShard => {
    const part = practices.slice(start, start + ROWS_AT_ONCE);
    const { columns, rows } = entryTable(source, 'practices', part, KEYS);
    return { columns, rows };
  };
  return Array.from({ length: Math.ceil(practices.length / ROWS_AT_ONCE) }, (_, number) => ({
    address: shardAddress(number),
    make: () => jsonOf(shardFrom(number * ROWS_AT_ONCE)),
  }));
};
