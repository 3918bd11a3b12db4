import type { ProgramKey } from '../../catalogue/program-table/columns.ts';
import { plainName } from '../../i18n/plain.ts';
import type { Session } from '../../catalogue/programme.ts';
import { closest } from '../../schema/closest.ts';
import { sessionType } from '../../schema/event.ts';
import { choicesOf } from '../../schema/labels.ts';
import { quoted } from '../../schema/quoted.ts';
import { valuesOf } from './lines.ts';
import { momentOf, type Moment } from './moment.ts';
import { entryOf, noEntry, type Directories } from './references.ts';
import type { ProgramRow } from './row.ts';
import { speakersOf } from './speakers.ts';

/** What is known before a row is read. */
export interface Before {
  /** Day of the rows above. */
  day: string | undefined;
  /** Year that completes a day without one. */
  year: string | undefined;
}

const TYPES = new Map(
  Object.entries(choicesOf(sessionType)).map(
    ([value, label]) => [plainName(label), value as Session['type']] as const,
  ),
);

function typeOf(row: ProgramRow): Session['type'] {
  const text = row.line('type');
  if (text === undefined) return 'talk';
  const type = TYPES.get(plainName(text));
  if (type) return type;
  const labels = Object.values(choicesOf(sessionType));
  const near = closest(text, labels);
  row.error(
    'type',
    `вида ${quoted(text)} нет.${near ? ` Возможно, это «${near}».` : ''} Годятся: ${labels.join(', ')}.`,
  );
  return 'talk';
}

function momentIn(row: ProgramRow, key: 'day' | 'start', year: string | undefined): Moment {
  const { value } = row.cell(key);
  if (value === undefined) return {};
  const moment = momentOf(value, key, year);
  if (moment) return moment;
  const example = key === 'day' ? '25.09.2025' : '10:30';
  row.error(key, `не разобрать ${key === 'day' ? 'день' : 'время'}. Напишите так: ${example}.`);
  return {};
}

/** Start of a session, and the day that the rows below share. */
export function startOf(
  row: ProgramRow,
  { day: above, year }: Before,
): { start?: string; day: string | undefined } {
  const [day, start] = [momentIn(row, 'day', year), momentIn(row, 'start', year)];
  const own = start.day ?? day.day;
  const [known, time] = [own ?? above, start.time ?? day.time];
  if (start.hasEnd) row.warning('start', 'взято только начало: конец выступления не хранится.');
  if (time === undefined) {
    // A cell that holds neither time nor day has been told of.
    const isUnread = row.cell('start').value !== undefined && start.day === undefined;
    if (own && !isUnread && !row.cell('day').isContinued) {
      row.warning('day', 'время начала не указано: без него день в записи не хранится.');
    }
    return { day: known };
  }
  if (known === undefined) {
    row.error('start', 'время есть, а день не указан. Впишите день: 25.09.2025.');
    return { day: known };
  }
  return { start: `${known}T${time}`, day: known };
}

function referencesIn(
  row: ProgramRow,
  key: 'practices' | 'materials',
  directories: Directories,
): string[] {
  const text = row.text(key);
  if (text === undefined) return [];
  const directory = directories[key];
  const whole = entryOf(text.trim(), directory);
  const names = 'id' in whole ? [text.trim()] : valuesOf(text).filter((one) => one !== '');
  const what = key === 'practices' ? 'практики' : 'материала';
  const ids = names.flatMap((name) => {
    const entry = entryOf(name, directory);
    if ('id' in entry) return [entry.id];
    row.error(key, noEntry(what, name, entry.found, directory));
    return [];
  });
  return [...new Set(ids)];
}

/** Fields of a session that rows below may add to. */
export type Additions = {
  [Key in 'speakers' | 'practices' | 'materials']-?: NonNullable<Session[Key]>;
};

/** Who speaks, of which practices and with which materials. */
export const additionsIn = (row: ProgramRow, directories: Directories): Additions => ({
  speakers: speakersOf(row, directories),
  practices: referencesIn(row, 'practices', directories),
  materials: referencesIn(row, 'materials', directories),
});

/** True for a row that goes on with the session above: its title is merged with it, or it names another who speaks. */
export const goesOn = (row: ProgramRow): boolean =>
  row.cell('title').isContinued ||
  (row.has('title') &&
    (['title', 'type', 'note', 'start'] as const).every((key) => row.text(key) === undefined) &&
    row.text('name') !== undefined);

const BREAK = /^(?:перерыв|обед|ужин|завтрак|кофе|чай|регистрация|заезд|отъезд)(?!\p{L})/iu;

/** True for a break: it is no part of what an entry keeps. */
export const isBreak = (row: ProgramRow): boolean =>
  row.text('type') === undefined &&
  row.text('name') === undefined &&
  BREAK.test(row.line('title') ?? '');

const filled = <Value>(key: string, value: readonly Value[]) =>
  value.length > 0 ? { [key]: value } : {};

function hallOf(row: ProgramRow): string | undefined {
  const { value } = row.cell('hall');
  return value === undefined ? undefined : String(value).trim();
}

const noteOf = (row: ProgramRow): string | undefined =>
  row.text('note')?.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '');

const isOwn = (row: ProgramRow, key: ProgramKey): boolean =>
  row.cell(key).value !== undefined && !row.cell(key).isContinued;

/** True for a row whose title is merged with that of a session above, but whose time or hall is another. */
export function isElsewhere(row: ProgramRow, start: string | undefined, above: Session): boolean {
  if (!row.cell('title').isContinued) return false;
  const isAtOtherTime = start !== undefined && start !== above.start;
  return (
    (isAtOtherTime && (isOwn(row, 'start') || isOwn(row, 'day'))) ||
    (isOwn(row, 'hall') && hallOf(row) !== above.hall)
  );
}

/** Tells of cells that a row has of its own and that the session above, which it goes on with, has otherwise. */
export function warnOfLost(row: ProgramRow, above: Session): void {
  const lost: [key: ProgramKey, isLost: () => boolean][] = [
    ['hall', () => hallOf(row) !== above.hall],
    ['type', () => typeOf(row) !== above.type],
    ['note', () => noteOf(row) !== above.note],
  ];
  for (const [key, isLost] of lost) {
    if (!isOwn(row, key) || !isLost()) continue;
    row.warning(
      key,
      'строка продолжает выступление выше, эта ячейка не взята. Чтобы записать её отдельно, дайте строке своё название.',
    );
  }
}

/** Session of a row; `start` is known already, `above` is the session whose title it shares. */
export function sessionOf(
  row: ProgramRow,
  start: string | undefined,
  { speakers, practices, materials }: Additions,
  above?: Session,
): Session {
  const title = row.line('title') ?? above?.title;
  const [hall, note] = [hallOf(row), noteOf(row)];
  return {
    ...(title !== undefined && { title }),
    type: row.text('type') === undefined && above ? above.type : typeOf(row),
    ...(start !== undefined && { start }),
    ...(hall !== undefined && { hall }),
    ...filled('speakers', speakers),
    ...filled('practices', practices),
    ...filled('materials', materials),
    ...(note !== undefined && { note }),
  };
}
