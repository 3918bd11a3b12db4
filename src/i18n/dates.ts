const MONTHS_GENITIVE =
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

/** Local date and time YYYY-MM-DDTHH:MM in words: «25 сентября 2025, 10:00». */
export function formatDateTime(local: string): string {
  const [date = '', time = ''] = local.split('T');
  return `${formatDate(date)}, ${time}`;
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

/** Year of an ISO date of any precision. */
export const yearOf = (iso: string): string => iso.slice(0, 4);

/** ISO day that a moment belongs to in Moscow. */
export const dayOf = (moment: Date): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Moscow' }).format(moment);

/** Day of the month and month of an event for an agenda, «16–17» and «июля»; takes ISO YYYY[-MM[-DD]]. */
export function agendaDate(
  start: string,
  end: string | undefined,
): { days: string | undefined; month: string | undefined } {
  const [year, month, day] = start.split('-');
  if (!month) return { days: undefined, month: undefined };
  if (!day) return { days: undefined, month: MONTHS[Number(month) - 1] };
  const days = String(Number(day));
  const genitive = MONTHS_GENITIVE[Number(month) - 1];
  const [endYear, endMonth, endDay] = end?.split('-') ?? [];
  if (!endDay || start === end) return { days, month: genitive };
  if (endYear === year && endMonth === month)
    return { days: `${days}–${Number(endDay)}`, month: genitive };
  return {
    days,
    month: `${genitive} — ${Number(endDay)}${SPACE}${MONTHS_GENITIVE[Number(endMonth) - 1]}`,
  };
}

/** Hours from Greenwich in a time zone today; the regions of Russia do not change their clocks. */
function hoursFromGreenwich(zone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  return Number(`${sign}1`) * (Number(hours) + Number(minutes) / 60);
}

/** Time zone by its IANA name as people of Russia say it: «МСК», «МСК+6»; throws on an unknown name. */
export function formatZone(zone: string): string {
  const difference = hoursFromGreenwich(zone) - hoursFromGreenwich('Europe/Moscow');
  if (difference === 0) return 'МСК';
  return `МСК${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
}
