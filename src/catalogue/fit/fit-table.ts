import type { Practice } from '../../schema/practice.ts';
import { columnOf, readColumn, type Column } from '../columns.ts';
import type { Stated, Terms } from './fit.ts';

/** Fields with terms that practices are judged by, and the vocabulary of each. */
const FIELDS = {
  territoryKinds: 'territory-kinds',
  targetGroups: 'target-groups',
  situations: 'situations',
} as const satisfies Partial<Record<keyof Practice, keyof Terms>>;

type Field = keyof typeof FIELDS;
const fields = Object.keys(FIELDS) as Field[];

/** What all passports state that a reader's conditions are held against, for the browser: numbers instead of words. */
export interface FitTable extends Record<Field, Column> {
  /** Number of practices. */
  size: number;
  terms: Terms;
  /** Names of specialists, and who is wanted: the row, the name's number and how many (0 when that is not said). */
  roles: string[];
  staff: [row: number, role: number, count: number][];
  /** What costs are stated for, and costs: the row, the sum and the number of those words. */
  periods: string[];
  costs: [row: number, amount: number, period: number][];
}

/** Numbers of words in the order in which they come up. */
function numbering(): { words: string[]; numberOf: (word: string) => number } {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    numberOf(word) {
      const number = numbers.get(word) ?? words.push(word) - 1;
      numbers.set(word, number);
      return number;
    },
  };
}

/** Lays practices out for the browser, a row each. */
export function fitTableOf(practices: readonly Practice[], terms: Terms): FitTable {
  const columns = fields.map((field) => {
    const ids = new Map(Object.keys(terms[FIELDS[field]]).map((id, number) => [id, number]));
    const rows = practices.map((data) => (data[field] ?? []).flatMap((id) => ids.get(id) ?? []));
    return [field, columnOf(rows)] as const;
  });
  const roles = numbering();
  const periods = numbering();
  return {
    size: practices.length,
    ...(Object.fromEntries(columns) as Record<Field, Column>),
    terms,
    staff: practices.flatMap(({ staff = [] }, row) =>
      staff.map(({ role, count = 0 }): FitTable['staff'][number] => [
        row,
        roles.numberOf(role),
        count,
      ]),
    ),
    roles: roles.words,
    costs: practices.flatMap(({ cost }, row): FitTable['costs'] =>
      cost ? [[row, cost.amount, periods.numberOf(cost.per)]] : [],
    ),
    periods: periods.words,
  };
}

/** A practice of the table with its row. */
export interface StatedRow extends Stated {
  row: number;
}

/** Reads the rows back. */
export function statedIn(table: FitTable): StatedRow[] {
  const found: StatedRow[] = Array.from({ length: table.size }, (_, row) => ({
    row,
    targetGroups: [],
  }));
  for (const field of fields) {
    const ids = Object.keys(table.terms[FIELDS[field]]);
    readColumn(table[field], (row, number) => {
      const [one, id] = [found[row], ids[number]];
      if (one && id !== undefined) (one[field] ??= []).push(id);
    });
  }
  for (const [row, role, count] of table.staff) {
    const one = found[row];
    const wanted = { role: table.roles[role] ?? '', ...(count > 0 && { count }) };
    if (one) (one.staff ??= []).push(wanted);
  }
  for (const [row, amount, period] of table.costs) {
    const one = found[row];
    if (one) one.cost = { amount, per: table.periods[period] ?? '' };
  }
  return found;
}
