import { counted } from '../../i18n/plural.ts';

const DAY = 86_400_000;

/** Last day that an ISO date of any precision may mean: the benefit of the doubt. */
function lastDay(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** Whole days that surely passed since an ISO date of any precision; none when it is ahead. */
export const daysSince = (date: string, today: string): number =>
  Math.max(0, Math.floor((lastDay(today) - lastDay(date)) / DAY));

/** The same day so many years before, ISO; the 29th of February becomes the 28th. */
export function yearsBefore(today: string, years: number): string {
  const earlier = `${String(Number(today.slice(0, 4)) - years)}${today.slice(4)}`;
  return earlier.endsWith('-02-29') ? earlier.replace(/29$/, '28') : earlier;
}

/** True when an ISO date of any precision surely lies more than so many years back. */
export const isOlder = (date: string, today: string, years: number): boolean =>
  daysSince(date, yearsBefore(today, years)) > 0;

/** Age in words: «сегодня», «5 дней», «3 месяца», «2 года». */
export function ageWords(days: number): string {
  if (days < 1) return 'сегодня';
  if (days < 60) return counted(days, 'день', 'дня', 'дней');
  if (days < 730) return counted(Math.floor(days / 30.44), 'месяц', 'месяца', 'месяцев');
  return counted(Math.floor(days / 365.25), 'год', 'года', 'лет');
}

/** How long ago an ISO day was, for people: «сегодня», «5 дней назад»; nothing for a day ahead or a date less precise. */
export function agoWords(date: string, today: string): string | undefined {
  if (date.length < today.length || date > today) return undefined;
  const days = daysSince(date, today);
  return days < 1 ? ageWords(days) : `${ageWords(days)} назад`;
}
