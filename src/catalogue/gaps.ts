import { openQuestions } from '../reader/quality/completeness.ts';
import type { Practice } from '../schema/practice.ts';

/** What a reader would ask of a practice and the sources do not tell, as short Russian sentences; `reachable` when a phone or site to turn to is known. */
export const gapsOf = (data: Practice, reachable: boolean): string[] =>
  openQuestions(data, reachable).map(({ question }) => question);
