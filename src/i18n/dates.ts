import { offsetAt } from './zones.ts';

/** Months as a day names them: «25 сентября». */
export const MONTHS_GENITIVE =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
/** Months in the nominative. */
export const MONTHS =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

const SPACE = '\u00a0';

/** Date of any precision in words: «25 сентября 2025», «сентябрь 2025», «2025»; takes ISO YYYY[-MM[-DD]]. */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (!month) return year;
  if (!day) return `${MONTHS[Number(month) - 1]}${SPACE}${year}`;
  return `${Number(day)}${SPACE}${MONTHS_GENITIVE[Number(month) - 1]}${SPACE}${year}`;
}

/** Two dates as one span: «13–14 апреля 2022», «30 сентября — 2 октября 2025». */
export function formatSpan(start: string | undefined, end: string | undefined): string | undefined {
  if (!start || !end || start === end) {
    const only = start ?? end;
    return only && formatDate(only);
  }
  const [startYear, startMonth, startDay] = start.split('-');
  const [endYear, endMonth, endDay] = end.split('-');
  if (startYear !== endYear || !startDay || !endDay)
    return `${formatDate(start)} — ${formatDate(end)}`;
  if (startMonth === endMonth) return `${Number(startDay)}–${formatDate(end)}`;
  return `${Number(startDay)}${SPACE}${MONTHS_GENITIVE[Number(startMonth) - 1]} — ${formatDate(end)}`;
}

/** Calendar year of an ISO date of any precision. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** Writes days as ISO does, which is the Swedish way. */
const MOSCOW_DAYS = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Moscow' });

/** ISO day that a moment belongs to in Moscow. */
export const dayOf = (moment: Date): string => MOSCOW_DAYS.format(moment);

/** Day and month, or the month alone, without the year. */
function formatDayMonth(iso: string): string {
  const [, month, day] = iso.split('-');
  if (!month) return '';
  return day
    ? `${Number(day)}${SPACE}${MONTHS_GENITIVE[Number(month) - 1]}`
    : (MONTHS[Number(month) - 1] ?? '');
}

/**
 * Date of an event for an agenda: its first day or days of one month apart, «16–17», the rest beside them, «июля»;
 * takes ISO YYYY[-MM[-DD]]. The year is said when asked for, and whenever the event ends in another one.
 */
export function agendaDate(
  start: string,
  end: string | undefined,
  withYear = false,
): { days: string | undefined; month: string | undefined } {
  const last = end ?? start;
  const [year, month, day] = start.split('-');
  const [endYear, endMonth, endDay] = last.split('-');
  const sameYear = year === endYear;
  const oneMonth = sameYear && (month === endMonth || !endMonth);
  const days =
    day &&
    (oneMonth && endDay && endDay !== day
      ? `${Number(day)}–${Number(endDay)}`
      : String(Number(day)));
  const first = (day ? MONTHS_GENITIVE : MONTHS)[Number(month) - 1];
  const words = (parts: (string | false | undefined)[]) =>
    parts.filter(Boolean).join(' ') || undefined;
  if (oneMonth) return { days, month: words([first, withYear && year]) };
  return {
    days,
    month: words([
      first,
      !sameYear && (withYear || !month) && year,
      '—',
      sameYear ? formatDayMonth(last) : formatDate(last),
      sameYear && withYear && year,
    ]),
  };
}

/**
 * Time zone by its IANA name as people of Russia say it, «МСК», «МСК+6», on an ISO date of any precision or now;
 * throws on an unknown name.
 */
export function formatZone(zone: string, date?: string): string {
  const moment = date === undefined ? Date.now() : Date.parse(date);
  const difference = (offsetAt(zone, moment) - offsetAt('Europe/Moscow', moment)) / 60;
  if (difference === 0) return 'МСК';
  return `МСК${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
}
