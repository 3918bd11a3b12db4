import type { Table } from '../table/table.ts';

/** Rows in one file: few files for a whole list, little to load for a few rows of it. */
export const ROWS_AT_ONCE = 100;

/** Part of the table of practices, in the order of their index. */
export type RowShard = Pick<Table, 'columns' | 'rows'>;

/** File with the rows from `number` times `ROWS_AT_ONCE` on. */
export const shardAddress = (number: number): string => `/practices/rows/${number}.json`;

/** Number of the file that holds a row. */
export const shardOf = (row: number): number => Math.floor(row / ROWS_AT_ONCE);
