import { MONTHS } from '../../../i18n/dates.ts';
import { isCalendarDate } from '../../../schema/dates.ts';

const YEAR_END = '(?:\\s*г(?:\\.|од[а-я]*)?)?';
const NUMERIC = /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})(?:\s*г\.?)?$/;
const ISO = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
const MONTH_YEAR = /^(?<month>\d{1,2})[./](?<year>\d{4})$/;
const WORDS = new RegExp(
  `^(?:с\\s+|в\\s+)?(?:(?<day>\\d{1,2})\\s+)?(?:(?<name>[а-я]{3,})\\.?\\s+)?(?<year>\\d{4})${YEAR_END}$`,
);

/** Month in any case: «март», «марта», «марте»; shortened too: «сент.» */
const STEMS = MONTHS.map((month) => (month === 'май' ? 'ма[йяе]' : month.slice(0, 3)));

function monthNamed(name: string): string | undefined {
  const index = STEMS.findIndex((stem) => new RegExp(`^${stem}`).test(name));
  return index === -1 ? undefined : String(index + 1);
}

/** Date as people write it, in ISO with the precision it has; undefined when it is no single date. */
export function readDate(text: string): string | undefined {
  const written = text.trim().toLowerCase().replace(/[,;]$/, '');
  for (const form of [ISO, NUMERIC, MONTH_YEAR, WORDS]) {
    const { year, month, day, name } = form.exec(written)?.groups ?? {};
    if (year === undefined) continue;
    const number = name === undefined ? month : monthNamed(name);
    if ((name !== undefined || day !== undefined) && number === undefined) continue;
    const iso = [year, number, day]
      .filter((one) => one !== undefined)
      .map((one) => one.padStart(2, '0'))
      .join('-');
    return isCalendarDate(iso) ? iso : undefined;
  }
  return undefined;
}
