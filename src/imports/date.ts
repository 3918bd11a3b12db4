import { MONTHS, MONTHS_GENITIVE } from '../i18n/dates.ts';
import { isCalendarDate } from '../schema/dates.ts';

const YEAR_END = '(?:\\s*г(?:\\.|од[а-я]*)?)?';
const WEEKDAY =
  '(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс)';
const WEEKDAYS = new RegExp(`^(?:во?\\s)?${WEEKDAY}[,.]?\\s+|[,(]?\\s?\\(?${WEEKDAY}\\)?$`, 'g');

const FORMS = [
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/,
  new RegExp(`^(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4}|\\d{2})${YEAR_END}$`),
  /^(?<month>\d{1,2})[./](?<year>\d{4})$/,
  new RegExp(
    `^(?:[св]\\s+)?(?:(?<day>\\d{1,2})\\s+)?(?:(?<name>[а-я]{3,})\\.?\\s+)?(?<year>\\d{4})${YEAR_END}$`,
  ),
];

/** Days of a year that is known already. */
const FORMS_OF_YEAR = [
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})\.?$/,
  /^(?<day>\d{1,2})\s+(?<name>[а-я]{3,})\.?$/,
];

/** Each month as it is called in a date: «март», «марта», «марте». */
const NAMES = MONTHS.map((month, index) => {
  const genitive = MONTHS_GENITIVE[index] ?? month;
  return [month, genitive, `${genitive.slice(0, -1)}е`];
});

/** Number of a month by its name, shortened too: «сент.» */
function monthNamed(name: string): string | undefined {
  const index = NAMES.findIndex((names) => names.some((one) => one.startsWith(name)));
  return index === -1 ? undefined : String(index + 1);
}

/** Years beside a known one that «25.09.25» may mean: a programme may lie over New Year. */
const YEARS_AROUND = [0, -1, 1];

/** Year in four digits; two digits are told by a year that is known, and by nothing else: «98» alone may be of any century. */
const fullYear = (written: string, known: string | undefined): string | undefined =>
  written.length === 4
    ? written
    : known &&
      YEARS_AROUND.map((by) => String(Number(known) + by)).find((one) => one.endsWith(written));

/**
 * Date as people write it, in ISO with the precision it has; undefined when it is no single date.
 * `year` completes «25 сентября» and «25.09», and «25.09.25» of about that year.
 */
export function readDate(text: string, year?: string): string | undefined {
  const written = text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[,;]$/, '')
    .replace(WEEKDAYS, '')
    .trim();
  for (const form of year === undefined ? FORMS : [...FORMS, ...FORMS_OF_YEAR]) {
    const { groups } = form.exec(written) ?? {};
    if (!groups) continue;
    const { year: own = year ?? '', day, name } = groups;
    const full = fullYear(own, year);
    if (full === undefined) return undefined;
    const month = name === undefined ? groups.month : monthNamed(name);
    if ((name !== undefined || day !== undefined) && month === undefined) continue;
    const iso = [full, month, day]
      .filter((one) => one !== undefined)
      .map((one) => one.padStart(2, '0'))
      .join('-');
    return isCalendarDate(iso) ? iso : undefined;
  }
  return undefined;
}
