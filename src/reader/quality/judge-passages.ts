import type { Finding } from '../problem.ts';
import type { Passage } from '../passages/passage.ts';
import { claimsWithoutData } from './claims.ts';
import { figuresOf } from './figures.ts';
import { longSentences } from './long-sentences.ts';

/** What the check of the catalogue advises about the language of an entry. */
export function judgePassages(passages: readonly Passage[], value: unknown): Finding[] {
  const claims = figuresOf(value).length > 0 ? [] : passages.flatMap(claimsWithoutData);
  return [...passages.flatMap(longSentences), ...claims];
}
