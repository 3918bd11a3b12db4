/** What the cells of a column hold: `date` is an ISO day, `time` a local `YYYY-MM-DDTHH:MM`, `link` an address. */
export type ColumnType = 'text' | 'number' | 'date' | 'time' | 'link';

/** One column of a table. */
export interface Column {
  /** Name of the cell in a row. */
  key: string;
  /** What stands above the column. */
  title: string;
  type: ColumnType;
  /** Width in characters. */
  width?: number;
  /** What may be chosen in a cell. */
  options?: readonly string[];
  /** What is shown beside a cell that is being filled in. */
  hint?: string;
}

/** Empty when undefined. What is no value of its column's type, like a year alone in a column of dates, stays a text. */
export type Cell = string | number | undefined;

/** Cells by the keys of their columns. */
export type TableRow = Readonly<Record<string, Cell>>;

/** Table to take away. */
export interface Table {
  /** Name of the sheet. */
  title: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** Empty rows that are ready to be filled in: with lists to choose from and hints. */
  blankRows?: number;
}
