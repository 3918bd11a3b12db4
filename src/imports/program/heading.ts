import { PROGRAM_COLUMNS, type ProgramKey } from '../../catalogue/program-table/columns.ts';
import { plainName } from '../../i18n/plain.ts';
import { refuse } from '../refusal.ts';
import type { Sheet, SheetCell } from '../table/sheet.ts';

/** Rows above the headings that are looked through: a title, a date, a place. */
const ROWS_ABOVE = 20;

const KEYS = new Map(
  Object.entries(PROGRAM_COLUMNS).flatMap(([key, { title, aliases }]) =>
    [title, ...aliases].map((name) => [plainName(name), key as ProgramKey] as const),
  ),
);

/** Where the columns of a programme stand. */
export interface Heading {
  sheet: Sheet;
  /** Row of the headings, counted from zero. */
  row: number;
  columns: ReadonlyMap<ProgramKey, { index: number; title: string }>;
  /** Headings that are not known. */
  unknown: readonly string[];
}

const textOf = ({ value }: SheetCell): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

function headingAt(sheet: Sheet, row: number): Heading {
  const columns = new Map<ProgramKey, { index: number; title: string }>();
  const unknown: string[] = [];
  for (const [index, cell] of (sheet.rows[row] ?? []).entries()) {
    const title = textOf(cell);
    const key = KEYS.get(plainName(title.replace(/(?<![*:])[*:]+$/, '')));
    if (key && !columns.has(key)) columns.set(key, { index, title });
    else if (title !== '') unknown.push(title);
  }
  return { sheet, row, columns, unknown };
}

/** Enough to be a programme: what is said or who says it, and one column more. */
const isProgram = ({ columns }: Heading): boolean =>
  (columns.has('title') || columns.has('name')) && columns.size > 1;

/** Finds the row of headings in the sheets of a table; refuses a table without one. */
export function findHeading(sheets: readonly Sheet[]): Heading {
  const headings = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, ROWS_ABOVE).map((_row, row) => headingAt(sheet, row)),
  );
  const found = headings.filter(isProgram);
  const [best] = found.toSorted((one, other) => other.columns.size - one.columns.size);
  if (best) return best;
  const names = Object.values(PROGRAM_COLUMNS).map(({ title }) => `«${title}»`);
  return refuse(
    `Не нашлось строки с названиями столбцов программы. Нужны «Название» или «Кто выступает» и другие: ${names.join(', ')}. Возьмите бланк на странице «Программа таблицей».`,
  );
}
