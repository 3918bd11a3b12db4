/** What is wrong with a table, or was taken otherwise than it is written. */
export interface TableProblem {
  /** Row of the sheet as Excel counts it, from 1. */
  row: number;
  /** Heading of the column; undefined when it is about the whole row. */
  column?: string;
  /** An error keeps the programme from being taken. */
  level: 'error' | 'warning';
  /** Russian: what is wrong and what to do. */
  message: string;
}

/** The problem as a sentence: «строка 7, столбец «Начало»: …». */
export const formatTableProblem = ({ row, column, message }: TableProblem): string =>
  `строка ${row}${column === undefined ? '' : `, столбец «${column}»`}: ${message}`;
