import type { Locate } from '../data/yaml.ts';
import type { Passage } from '../passages/passage.ts';
import type { Finding } from '../problem.ts';
import { undatedFigures, undatedNumbers } from './undated.ts';

/** Fields whose numbers are no results: a price, a rule, a place in the team. */
const OTHER = new Set(['cost', 'staff', 'resources', 'steps', 'legalBasis', 'reach', 'outcomes']);

/** What the author alone can mend: the check of the catalogue is silent about it, for a source may not say it. */
export function adviceOn(passages: readonly Passage[], value: unknown, locate: Locate): Finding[] {
  const own = passages.filter(({ path }) => !OTHER.has(String(path[0])));
  return [...undatedFigures(value, locate), ...own.flatMap(undatedNumbers)];
}
