import { quoted } from '../../schema/quoted.ts';
import { isFirstName, isSurname } from '../privacy/names/dictionary.ts';
import { valueAt } from '../../schema/introspection.ts';
import type { Draft } from '../draft.ts';
import { warning, type Finding } from '../problem.ts';
import { abbreviationsIn } from '../quality/abbreviations.ts';
import { visitFields, type Rule } from './rule.ts';

type Data = Pick<Draft, 'collection' | 'value'>;

/** Folders whose entries explain abbreviations by their names: terms and organizations. */
const EXPLAINING = ['vocabularies', 'organizations'] as const;

/** Abbreviations that the names of a draft hold. */
function namesOf(draft: Data): string[] {
  if (draft.value === undefined) return [];
  const names = [valueAt(draft.value, ['title']), valueAt(draft.value, ['shortName'])];
  visitFields(draft, (path, value) => {
    if (path.includes('label') || path.includes('synonyms')) names.push(value);
  });
  return names.flatMap((name) => (typeof name === 'string' ? abbreviationsIn(name) : []));
}

/** Abbreviations that the catalogue explains: as a term, or as the name of an organization with a card. */
export const explainedIn = (drafts: readonly Data[]): Set<string> =>
  new Set(
    drafts
      .filter(({ collection }) => EXPLAINING.some((name) => name === collection))
      .flatMap(namesOf),
  );

/** True for the name of a person in capitals, which a message must not repeat. */
const isName = (word: string): boolean =>
  isFirstName(word) || isSurname(word.slice(0, 1) + word.slice(1).toLowerCase());

/** Abbreviations of a draft that neither it nor the catalogue explains. */
export const judgeAbbreviations = (
  { abbreviations: uses }: Pick<Draft, 'abbreviations'>,
  explained: ReadonlySet<string>,
): Finding[] =>
  uses
    .filter(({ word }) => !explained.has(word))
    .map(({ word, ...point }) => {
      const named = isName(word) ? 'Это сокращение' : `Сокращение ${quoted(word)}`;
      const message = `${named} не пояснено. Напишите в первый раз полностью, сокращение — в скобках.`;
      return warning('abbreviation', point, message);
    });

/** Every abbreviation is explained in its entry, or the catalogue explains it. */
export const abbreviations: Rule = ({ drafts }) => {
  const explained = explainedIn(drafts);
  return drafts.flatMap((draft) =>
    judgeAbbreviations(draft, explained).map((finding) => ({ file: draft.file, ...finding })),
  );
};
