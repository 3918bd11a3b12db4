import { readText } from '../../../../src/reader/privacy/read.ts';
import type { PrivacyCase } from '../../../fixtures/privacy/case.ts';

/** What the rules say of a sentence: the worst level, and the rules of that level. */
export function verdictOf(text: string): { verdict: PrivacyCase[0]; rules: string[] } {
  const hits = readText({ text });
  const worst = hits.some(({ level }) => level === 'error') ? 'error' : 'warning';
  return {
    verdict: hits.length === 0 ? 'pass' : worst === 'error' ? 'block' : 'warn',
    rules: hits.filter(({ level }) => level === worst).map(({ rule }) => rule),
  };
}

/** Share of what must block that blocks, and of what blocks that must. */
export function measure(cases: readonly PrivacyCase[]): { recall: number; precision: number } {
  const blocked = cases.filter(([, , text]) => verdictOf(text).verdict === 'block');
  const right = blocked.filter(([must]) => must === 'block').length;
  const wanted = cases.filter(([must]) => must === 'block').length;
  return { recall: right / wanted, precision: right / blocked.length };
}
