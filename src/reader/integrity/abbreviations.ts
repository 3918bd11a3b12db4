import { quoted } from '../../schema/quoted.ts';
import { valueAt } from '../../schema/introspection.ts';
import type { Draft } from '../draft.ts';
import { warning } from '../problem.ts';
import { abbreviationsIn } from '../quality/abbreviations.ts';
import { visitFields, type Rule } from './rule.ts';

/** Folders whose entries explain abbreviations by their names: terms and organizations. */
const EXPLAINING = ['vocabularies', 'organizations'] as const;

/** Abbreviations that the names of a draft hold. */
function namesOf(draft: Draft): string[] {
  if (draft.value === undefined) return [];
  const names = [valueAt(draft.value, ['title']), valueAt(draft.value, ['shortName'])];
  visitFields(draft, (path, value) => {
    if (path.includes('label') || path.includes('synonyms')) names.push(value);
  });
  return names.flatMap((name) => (typeof name === 'string' ? abbreviationsIn(name) : []));
}

/** Every abbreviation is explained in its entry, or the catalogue knows it as a term or an organization. */
export const abbreviations: Rule = ({ drafts }) => {
  const explaining = drafts.filter(({ collection }) =>
    EXPLAINING.some((name) => name === collection),
  );
  const known = new Set(explaining.flatMap(namesOf));
  return drafts.flatMap(({ file, abbreviations: uses }) =>
    uses.flatMap(({ word, ...point }) => {
      if (known.has(word)) return [];
      const message = `Сокращение ${quoted(word)} не пояснено. Напишите в первый раз полностью, сокращение — в скобках.`;
      return [{ file, ...warning('abbreviation', point, message) }];
    }),
  );
};
