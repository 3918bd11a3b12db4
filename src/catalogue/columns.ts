import type { PracticeIndex } from './practice-index.ts';

/** Numbers that every row of a table carries, as text that compresses well: a character each, rows apart by «!». */
export type Column = string;

const APART = '!';
/** Character of the number 0; the mark between rows comes before it. */
const ZERO = 0x23;

/** Writes the numbers of all rows. */
export const columnOf = (rows: readonly (readonly number[])[]): Column =>
  rows.map((numbers) => String.fromCharCode(...numbers.map((one) => ZERO + one))).join(APART);

/** Tells every number with its row. */
export function readColumn(column: Column, tell: (row: number, number: number) => void): void {
  let row = 0;
  for (let place = 0; place < column.length; place++) {
    const code = column.charCodeAt(place);
    if (code < ZERO) row++;
    else tell(row, code - ZERO);
  }
}

/** What tells which values every row carries. */
type Each = (tell: (row: number, number: number) => void) => void;

/** The index with what reads its columns. */
export const carriedIn = ({
  size,
  facets,
}: PracticeIndex): { size: number; facets: Record<string, { values: string[]; each: Each }> } => ({
  size,
  facets: Object.fromEntries(
    Object.entries(facets).map(([name, { values, rows }]) => {
      const each: Each = (tell) => {
        readColumn(rows, tell);
      };
      return [name, { values, each }];
    }),
  ),
});
