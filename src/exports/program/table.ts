import {
  PROGRAM_COLUMNS,
  SPEAKER_KEYS,
  type ProgramKey,
} from '../../catalogue/program-table/columns.ts';
import type { NamedCollection, NameOf } from '../../catalogue/program-table/names.ts';
import type { Session } from '../../catalogue/programme.ts';
import { sessionType, speakerRole } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import type { Column, Table, TableRow } from '../table/table.ts';

type Speaker = NonNullable<Session['speakers']>[number];

/** Rows of a blank that are ready for sessions. */
const BLANK_ROWS = 200;

const columns: Column[] = Object.entries(PROGRAM_COLUMNS).map(
  ([key, { title, hint, width, options }]) => ({
    key,
    title,
    hint,
    width,
    type: key === 'day' ? 'date' : 'text',
    ...(options && { options }),
  }),
);

/** A line for each; nothing when all are empty. The line feed at the end keeps a semicolon in a single line. */
function linesOf(lines: readonly (string | undefined)[]): string | undefined {
  if (lines.every((line) => line === undefined)) return undefined;
  const text = lines.map((line) => line ?? '').join('\n');
  return lines.length === 1 && text.includes(';') ? `${text}\n` : text;
}

function speakerCells(speakers: readonly Speaker[], nameOf: NameOf): TableRow {
  const cells: Record<(typeof SPEAKER_KEYS)[number], (one: Speaker) => string | undefined> = {
    name: ({ name }) => name,
    role: ({ role }) => choiceLabel(speakerRole, role),
    post: ({ post }) => post,
    organization: ({ organization }) => organization && nameOf('organizations', organization),
    organizationName: ({ organizationName }) => organizationName,
    person: ({ person }) => person && nameOf('people', person),
  };
  return Object.fromEntries(SPEAKER_KEYS.map((key) => [key, linesOf(speakers.map(cells[key]))]));
}

function rowOf(session: Session, nameOf: NameOf): TableRow {
  const { title, type, start, hall, speakers = [], practices, materials, note } = session;
  const namesOf = (collection: NamedCollection, ids: readonly string[] = []) =>
    linesOf(ids.map((id) => nameOf(collection, id)));
  return {
    day: start?.slice(0, 10),
    start: start?.slice(11),
    hall,
    title,
    type: choiceLabel(sessionType, type),
    ...speakerCells(speakers, nameOf),
    practices: namesOf('practices', practices),
    materials: namesOf('materials', materials),
    note,
  } satisfies Partial<Record<ProgramKey, string | undefined>>;
}

/** The programme of an event as a table, one row a session. */
export const programTable = (sessions: readonly Session[], nameOf: NameOf): Table => ({
  title: 'Программа',
  columns,
  rows: sessions.map((session) => rowOf(session, nameOf)),
});

const instruction: Table = {
  title: 'Как заполнить',
  columns: [
    { key: 'column', title: 'Столбец', type: 'text', width: 24 },
    { key: 'hint', title: 'Что писать', type: 'text', width: 90 },
  ],
  rows: [
    {
      column: 'Строка',
      hint: 'Одна строка — одно выступление. Перерывы и обеды не нужны. Столбцы можно переставлять, лишние — удалять.',
    },
    ...columns.map(({ title, hint, options }) => ({
      column: title,
      hint: [hint, ...(options ? [options.join(', ')] : [])].join(': '),
    })),
  ],
};

/** The blank of a programme: the table ready to be filled in, and how to do it on a second sheet. */
export const blankProgram: readonly Table[] = [
  { title: 'Программа', columns, rows: [], blankRows: BLANK_ROWS },
  instruction,
];
