import { localTime, offsetAt } from '../../i18n/zones.ts';

const HOUR = 3_600_000;
const STEP = 20 * 24 * HOUR;
/** Before this, no clock matters to us. */
const EPOCH = Date.parse('1970-01-01T00:00:00Z');

/** Change of the clocks of a zone: from when, from which to which difference. */
interface Observance {
  /** Local time by the clocks before the change, YYYY-MM-DDTHH:MM. */
  onset: string;
  from: number;
  to: number;
}

/** Minute of the only change of clocks between two moments. */
function changeBetween(zone: string, before: number, after: number): number {
  const old = offsetAt(zone, before);
  let [low, high] = [before, after];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (offsetAt(zone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

function observanceAt(zone: string, change: number): Observance {
  const [from, to] = [offsetAt(zone, change - 60_000), offsetAt(zone, change)];
  const onset = new Date(change + from * 60_000).toISOString().slice(0, 16);
  return { onset, from, to };
}

/** The last change of clocks before a moment; the clocks of 1970 when they never changed since. */
function observanceOf(zone: string, moment: number): Observance {
  const offset = offsetAt(zone, moment);
  let after = moment;
  for (let before = moment; before > EPOCH; after = before) {
    before = Math.max(EPOCH, after - STEP);
    if (offsetAt(zone, before) !== offset)
      return observanceAt(zone, changeBetween(zone, before, after));
  }
  return { onset: localTime(EPOCH, zone), from: offset, to: offset };
}

/** Clocks of a zone from one moment to another: those in force at the first, and each change until the last. */
function observancesOf(zone: string, first: number, last: number): Observance[] {
  const found = [observanceOf(zone, first)];
  for (let before = first; before < last; before += STEP) {
    const after = Math.min(before + STEP, last);
    if (offsetAt(zone, before) !== offsetAt(zone, after))
      found.push(observanceAt(zone, changeBetween(zone, before, after)));
  }
  return found;
}

/** Local time YYYY-MM-DDTHH:MM as RFC 5545 writes it. */
export const basicTime = (local: string): string => `${local.replaceAll(/[-:]/g, '')}00`;

function basicOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join('')}`;
}

/**
 * VTIMEZONE with the clocks that a zone had between two moments, as they really were: a forum of 2012 in Moscow
 * kept other hours than one of today.
 */
export const timeZoneLines = (zone: string, first: number, last: number): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  ...observancesOf(zone, first, last).flatMap(({ onset, from, to }) => [
    'BEGIN:STANDARD',
    `DTSTART:${basicTime(onset)}`,
    `TZOFFSETFROM:${basicOffset(from)}`,
    `TZOFFSETTO:${basicOffset(to)}`,
    'END:STANDARD',
  ]),
  'END:VTIMEZONE',
];
