import type { Names } from '../../../../src/catalogue/program-table/names.ts';
import { programOf } from '../../../../src/imports/program/program.ts';
import { formatTableProblem } from '../../../../src/imports/program/problem.ts';
import type { CellValue, Sheet } from '../../../../src/imports/table/sheet.ts';

export const names: Names = {
  people: [
    { id: 'ivanova', title: 'Анна Иванова' },
    { id: 'petrov-one', title: 'Пётр Петров' },
    { id: 'petrov-two', title: 'Пётр Петров' },
  ],
  organizations: [
    { id: 'center', title: 'Центр помощи семье', short: 'Центр' },
    { id: 'fund', title: 'Фонд «Дорога; дом»' },
  ],
  practices: [
    { id: 'nanny', title: 'Социальная няня в Томске' },
    { id: 'rent', title: 'Прокат вещей; для новорождённых' },
  ],
  materials: [{ id: 'guide', title: 'Как запустить службу' }],
};

/** A sheet of plain values; `undefined` is an empty cell. */
export const sheetOf = (...rows: (CellValue | undefined)[][]): Sheet => ({
  title: 'Программа',
  rows: rows.map((row) => row.map((value) => ({ value, isContinued: false }))),
});

/** Sessions of rows under a heading, and the problems as sentences. */
export function take(heading: string[], ...rows: (CellValue | undefined)[][]) {
  const { sessions, problems } = programOf([sheetOf(heading, ...rows)], names, '2025-09-24');
  return { sessions, said: problems.map(formatTableProblem) };
}
