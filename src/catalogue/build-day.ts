import { dayOf } from '../i18n/dates.ts';
import { isCalendarDate } from '../schema/dates.ts';

/**
 * ISO day that the site is built as of: the one that BUILD_DATE names, so that two builds of the same
 * files can be the same to the byte, else today in Moscow. Throws on a day that does not exist.
 */
export function buildDay(asked: string | undefined, now: Date = new Date()): string {
  if (!asked) return dayOf(now);
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && isCalendarDate(asked)) return asked;
  throw new Error(`BUILD_DATE: «${asked}» — не день. Укажите его так: 2026-11-22.`);
}
