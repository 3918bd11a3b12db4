import { readDate } from '../date.ts';
import type { CellValue } from '../table/sheet.ts';

const pad = (number: number): string => String(number).padStart(2, '0');
const DAY = 86_400_000;
/** Day from which Excel counts. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Numbers that Excel keeps days of the last and this century by. */
const SERIALS = { from: 20_000, to: 80_000 };

/** A serial number of Excel as a moment, to the minute. */
const ofSerial = (serial: number): Date =>
  new Date(Math.round((EPOCH + serial * DAY) / 60_000) * 60_000);

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${pad(month)}-${pad(day)}`;

const TIME = /^(\d{1,2})[:.-](\d{2})(?::\d{2})?(?:\s*[–—-]\s*\d{1,2}[:.]\d{2}(?::\d{2})?)?$/;
const RANGE = /\d\s*[–—-]\s*\d{1,2}[:.]/;

/** Day and time as far as a cell tells them. */
export interface Moment {
  day?: string;
  time?: string;
  /** True when an end of the time was written too: an entry does not keep it. */
  hasEnd?: boolean;
}

function ofDate(date: Date): Moment {
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`;
  // Excel keeps a time without a day as a part of its day zero.
  if (date.getUTCFullYear() < 1905) return { time };
  const day = isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return time === '00:00' ? { day } : { day, time };
}

function dayOfText(text: string, year: string | undefined): string | undefined {
  const date = readDate(text, year);
  return date?.length === 10 ? date : undefined;
}

function timeOfText(text: string): Moment | undefined {
  const [, hours, minutes] = TIME.exec(text.replace(/^(?:в|с)\s+/i, '')) ?? [];
  if (!hours || !minutes) return undefined;
  return { time: `${pad(Number(hours))}:${minutes}`, ...(RANGE.test(text) && { hasEnd: true }) };
}

/**
 * A day, a time or both out of a cell of a column; undefined when it is neither. `year` completes «25 сентября».
 * What looks like both, «10.09», is a day in the column of days and a time in that of times.
 */
export function momentOf(
  value: CellValue,
  column: 'day' | 'start',
  year: string | undefined,
): Moment | undefined {
  if (value instanceof Date) return ofDate(new Date(Math.round(value.getTime() / 60_000) * 60_000));
  if (typeof value === 'number') {
    const isTime = value >= 0 && value < 1;
    const isDay = value >= SERIALS.from && value < SERIALS.to;
    return isTime || isDay ? ofDate(ofSerial(value)) : undefined;
  }
  const text = value.replace(/\s+/g, ' ').trim();
  const [, first = text, last] = /^(.*\d{4})[ ,T]+(\d{1,2}[:.]\d{2}.*)$/.exec(text) ?? [];
  const time = column === 'start' || last !== undefined ? timeOfText(last ?? text) : undefined;
  if (last === undefined && time) return time;
  const day = dayOfText(first, year);
  return day === undefined || (last !== undefined && !time) ? undefined : { day, ...time };
}
