/** Value of a cell; a moment stands in UTC as the clock on the wall shows it. */
export type CellValue = string | number | Date;

/** Cell of a table. */
export interface SheetCell {
  /** Undefined when the cell is empty. */
  value: CellValue | undefined;
  /** True when it shows the value of the cell above it, being merged with it. */
  isContinued: boolean;
}

/** Sheet of a table: rows in their order, without the empty ones at the end. */
export interface Sheet {
  title: string;
  rows: readonly (readonly SheetCell[])[];
}

/** Cell without anything in it. */
export const EMPTY: SheetCell = { value: undefined, isContinued: false };

/** Most rows that are read: a programme of three days has a hundred. */
export const ROWS_MAX = 2000;
/** Most columns that are read. */
export const COLUMNS_MAX = 200;

const isEmpty = (row: readonly SheetCell[]): boolean =>
  row.every(({ value }) => value === undefined);

/** Rows without the empty ones at the end. */
export function trimmed(rows: readonly (readonly SheetCell[])[]): (readonly SheetCell[])[] {
  return rows.slice(0, rows.findLastIndex((row) => !isEmpty(row)) + 1);
}
