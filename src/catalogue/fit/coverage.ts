import { counted, plural } from '../../i18n/plural.ts';
import type { Brief } from '../brief.ts';
import { isYearly } from './fit.ts';

/** How many passports name what a question of the fit check is held against. */
export interface Coverage {
  staff: number;
  people: number;
  yearlyCost: number;
  /** Sums that are not for a year: they are shown, not judged. */
  otherCost: number;
}

/** Counts the passports that each question can be held against. */
export const coverageOf = (practices: readonly Pick<Brief, 'staff' | 'cost'>[]): Coverage => ({
  staff: practices.filter(({ staff }) => staff).length,
  people: practices.filter(({ staff }) => staff?.some(({ count }) => count !== undefined)).length,
  yearlyCost: practices.filter(({ cost }) => cost && isYearly(cost)).length,
  otherCost: practices.filter(({ cost }) => cost && !isYearly(cost)).length,
});

/** Who names a thing, for the end of a sentence: «назвали 3 паспорта». */
export const namedBy = (count: number): string =>
  count === 0
    ? 'не назвал ещё ни один паспорт'
    : `${plural(count, 'назвал', 'назвали', 'назвали')} ${counted(count, 'паспорт', 'паспорта', 'паспортов')}`;
