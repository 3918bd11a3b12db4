import type { Severity } from '../../catalogue/desk/row.ts';

/** How soon something must be done, in words. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  urgent: 'Срочно',
  due: 'Пора',
  note: 'При случае',
};
