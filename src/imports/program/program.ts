import { SESSIONS_MAX, type ProgramKey } from '../../catalogue/program-table/columns.ts';
import type { Names } from '../../catalogue/program-table/names.ts';
import type { Session } from '../../catalogue/programme.ts';
import { validate } from '../../reader/data/validate.ts';
import { formMessage } from '../../reader/problem.ts';
import { event as schema } from '../../schema/event.ts';
import { quoted } from '../../schema/quoted.ts';
import { refuse } from '../refusal.ts';
import { readTable } from '../table/read.ts';
import type { Sheet } from '../table/sheet.ts';
import { findHeading, type Heading } from './heading.ts';
import { momentOf } from './moment.ts';
import type { TableProblem } from './problem.ts';
import { directoriesOf } from './references.ts';
import { ProgramRow } from './row.ts';
import {
  additionsIn,
  goesOn,
  isBreak,
  isElsewhere,
  sessionOf,
  startOf,
  warnOfLost,
  type Before,
} from './session.ts';

/** Programme out of a table. */
export interface ReadProgram {
  sessions: Session[];
  problems: TableProblem[];
}

/** Session with the number of its row. */
interface Placed {
  session: Session;
  row: number;
}

/** Day that stands alone in a row, above the sessions of that day. */
function loneDay(row: ProgramRow, year: string | undefined): string | undefined {
  const [only, ...more] = row.filled;
  if (only === undefined || more.length > 0) return undefined;
  return momentOf(only, row.cell('start').value === only ? 'start' : 'day', year)?.day;
}

function aboutSheets(sheets: readonly Sheet[], heading: Heading): TableProblem[] {
  const others = sheets.filter((one) => one !== heading.sheet && one.rows.length > 0);
  const isHelp = ({ title }: Sheet) => title === 'Как заполнить';
  const ignored = others.filter((one) => !isHelp(one)).map(({ title }) => quoted(title));
  const warn = (message: string): TableProblem => ({
    row: heading.row + 1,
    level: 'warning',
    message,
  });
  return [
    ...(ignored.length > 0
      ? [warn(`взят один лист, другие не читались: ${ignored.join(', ')}.`)]
      : []),
    ...heading.unknown.map((title) =>
      warn(`столбец ${quoted(title)} не понят, его содержание в запись не попадёт.`),
    ),
  ];
}

function readRows(
  heading: Heading,
  names: Names,
  start: string | undefined,
  problems: TableProblem[],
): Placed[] {
  const directories = directoriesOf(names);
  const placed: Placed[] = [];
  const year = start?.slice(0, 4);
  let before: Before = { year, day: start?.length === 10 ? start : undefined };
  for (let index = heading.row + 1; index < heading.sheet.rows.length; index += 1) {
    const row = new ProgramRow(heading, index, problems);
    if (row.filled.length === 0) continue;
    const alone = loneDay(row, year);
    if (alone !== undefined) {
      before = { ...before, day: alone };
      continue;
    }
    if (isBreak(row)) {
      row.warning('title', 'перерыв в запись не входит, строка пропущена.');
      before = { ...before, day: startOf(row, before).day };
      continue;
    }
    const last = placed.at(-1);
    const additions = additionsIn(row, directories);
    const moment = startOf(row, before);
    before = { ...before, day: moment.day };
    const above = last && goesOn(row) ? last.session : undefined;
    if (last && above && !isElsewhere(row, moment.start, above)) {
      warnOfLost(row, above);
      last.session = withMore(above, additions);
      continue;
    }
    if (above) {
      row.warning(
        'title',
        'название общее с ячейкой выше, а время или зал другие: записано отдельным выступлением.',
      );
    }
    placed.push({ session: sessionOf(row, moment.start, additions, above), row: row.number });
  }
  return placed;
}

/** A session with what the row below it adds. */
function withMore(
  session: Session,
  more: Pick<Session, 'speakers' | 'practices' | 'materials'>,
): Session {
  const join = <Item>(one: readonly Item[] = [], other: readonly Item[] = []) => [
    ...new Set([...one, ...other]),
  ];
  const lists = {
    speakers: join(session.speakers, more.speakers),
    practices: join(session.practices, more.practices),
    materials: join(session.materials, more.materials),
  };
  const kept = Object.entries(lists).filter(([, list]) => list.length > 0);
  const { note, ...rest } = session;
  return { ...rest, ...Object.fromEntries(kept), ...(note !== undefined && { note }) };
}

/** What the schema says of the sessions, by row and column. */
function judge(placed: readonly Placed[], { columns }: Heading): TableProblem[] {
  const keyOf = ([, field, , part]: readonly PropertyKey[]): ProgramKey | undefined =>
    (field === 'speakers' ? (part ?? 'name') : field) as ProgramKey | undefined;
  const indexes = [...columns.values()];
  const findings = validate(
    schema.shape.sessions,
    placed.map(({ session }) => session),
    (path) => {
      const key = keyOf(path);
      const index = key === undefined ? undefined : columns.get(key)?.index;
      return { line: placed[Number(path[0] ?? 0)]?.row ?? 1, column: (index ?? -1) + 1 };
    },
  );
  return findings.map(({ line, column, ...wording }) => {
    const title = indexes.find(({ index }) => index === column - 1)?.title;
    return {
      row: line,
      ...(title !== undefined && { column: title }),
      level: 'error',
      message: formMessage(wording),
    };
  });
}

/** Reads the sheets of a table as the programme of an event that begins on `start`, a date of any precision. */
export function programOf(sheets: readonly Sheet[], names: Names, start?: string): ReadProgram {
  const heading = findHeading(sheets);
  const problems = aboutSheets(sheets, heading);
  const placed = readRows(heading, names, start, problems);
  if (placed.length === 0) {
    refuse('В таблице есть названия столбцов, но под ними ни одного выступления.');
  }
  if (placed.length > SESSIONS_MAX) {
    refuse(
      `Выступлений больше ${SESSIONS_MAX}: столько в одной записи не хранится. Разделите программу по событиям.`,
    );
  }
  // What is wrong with a cell has been said once.
  const isSaid = ({ row, column }: TableProblem) =>
    problems.some((one) => one.row === row && one.column === column && one.level === 'error');
  problems.push(...judge(placed, heading).filter((one) => !isSaid(one)));
  return {
    sessions: placed.map(({ session }) => session),
    problems: problems.toSorted((one, other) => one.row - other.row),
  };
}

/** Reads the bytes of a table as the programme of an event; refuses what is none. */
export const readProgram = async (
  name: string,
  bytes: Uint8Array,
  names: Names,
  start?: string,
): Promise<ReadProgram> => programOf(await readTable(name, bytes), names, start);
