import type { Event } from '../schema/event.ts';

/** Talk, panel or other item of an event's programme. */
export type Session = NonNullable<Event['sessions']>[number];

/** What begins at one time of a day. */
interface TimeRow<Item> {
  /** Local time, HH:MM. */
  time: string;
  /** Sessions of every hall, in the order of the day's halls. */
  cells: Item[][];
  /** Sessions whose hall the source does not name. */
  unplaced: Item[];
}

/** Day of a programme. */
export interface ProgrammeDay<Item> {
  /** ISO day. */
  date: string;
  /** Which day of the event it is, counted from one, when the first day is known. */
  number: number | undefined;
  /** Halls in the order they are first named. */
  halls: string[];
  rows: TimeRow<Item>[];
}

/** Programme set out by day, time and hall. */
export interface Programme<Item> {
  days: ProgrammeDay<Item>[];
  /** Sessions whose time the source does not give, in the order of the source. */
  untimed: Item[];
}

type Scheduled = Pick<Session, 'start' | 'hall'>;

const DAY = 86_400_000;

/** Number of a day of the event; undefined unless its first day is known to the day. */
function numberOf(date: string, start: string | undefined): number | undefined {
  if (start?.length !== date.length) return undefined;
  const number = (Date.parse(date) - Date.parse(start)) / DAY + 1;
  return number > 0 ? number : undefined;
}

function dayOf<Item extends Scheduled>(
  date: string,
  sessions: readonly Item[],
  start: string | undefined,
): ProgrammeDay<Item> {
  const halls = [...new Set(sessions.flatMap(({ hall }) => hall ?? []))];
  const times = Map.groupBy(sessions, (session) => session.start?.slice(11) ?? '');
  const rows = [...times]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([time, members]) => ({
      time,
      cells: halls.map((hall) => members.filter((session) => session.hall === hall)),
      unplaced: members.filter(({ hall }) => hall === undefined),
    }));
  return { date, number: numberOf(date, start), halls, rows };
}

/** Sets sessions out by day, start time and hall; parallel ones share a row, those without a time come last. */
export function programme<Item extends Scheduled>(
  sessions: readonly Item[],
  start?: string,
): Programme<Item> {
  const days = Map.groupBy(
    sessions.filter((session) => session.start !== undefined),
    (session) => session.start?.slice(0, 10) ?? '',
  );
  return {
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, members]) => dayOf(date, members, start)),
    untimed: sessions.filter((session) => session.start === undefined),
  };
}
