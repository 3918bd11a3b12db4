import type { ProgramKey } from '../../catalogue/program-table/columns.ts';
import type { CellValue, SheetCell } from '../table/sheet.ts';
import { EMPTY } from '../table/sheet.ts';
import type { Heading } from './heading.ts';
import type { TableProblem } from './problem.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

/** What Excel made of a text: a number with the comma it is written with, a day as people write it. */
function asText(value: CellValue): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return value;
  return `${pad(value.getUTCDate())}.${pad(value.getUTCMonth() + 1)}.${value.getUTCFullYear()}`;
}

const MISTAKE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ИМЯ\?|ДЕЛ\/0!)/;

/** One row of a programme's table: its cells by their columns, and where to say what is wrong with them. */
export class ProgramRow {
  /** Row as Excel counts it. */
  readonly number: number;
  readonly #cells: readonly SheetCell[];
  readonly #heading: Heading;
  readonly #problems: TableProblem[];

  constructor(heading: Heading, index: number, problems: TableProblem[]) {
    this.number = index + 1;
    this.#cells = heading.sheet.rows[index] ?? [];
    this.#heading = heading;
    this.#problems = problems;
  }

  /** True when the table has the column. */
  has(key: ProgramKey): boolean {
    return this.#heading.columns.has(key);
  }

  cell(key: ProgramKey): SheetCell {
    const column = this.#heading.columns.get(key);
    return (column && this.#cells[column.index]) ?? EMPTY;
  }

  /** Text of a cell as it is; undefined when it is empty or belongs to the row above. */
  text(key: ProgramKey): string | undefined {
    const { value, isContinued } = this.cell(key);
    if (value === undefined || isContinued) return undefined;
    const text = asText(value);
    if (!MISTAKE.test(text)) return text;
    this.error(key, 'вместо значения — ошибка формулы Excel. Впишите само значение.');
    return undefined;
  }

  /** Text of a cell in one line. */
  line(key: ProgramKey): string | undefined {
    return this.text(key)
      ?.trim()
      .replace(/(?<!\s)\s*\n\s*/g, ' ');
  }

  /** Values of the cells that are filled in and not merged with those above. */
  get filled(): CellValue[] {
    return this.#cells.flatMap(({ value, isContinued }) =>
      value === undefined || isContinued ? [] : [value],
    );
  }

  error(key: ProgramKey | undefined, message: string): void {
    this.#say('error', key, message);
  }

  warning(key: ProgramKey | undefined, message: string): void {
    this.#say('warning', key, message);
  }

  #say(level: TableProblem['level'], key: ProgramKey | undefined, message: string): void {
    const column = key && this.#heading.columns.get(key)?.title;
    this.#problems.push({ row: this.number, ...(column && { column }), level, message });
  }
}
