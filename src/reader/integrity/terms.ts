import { suggestion } from '../../schema/closest.ts';
import { named } from '../../schema/quoted.ts';
import type { Draft } from '../draft.ts';
import { error, type Problem } from '../problem.ts';
import { fieldProblems, problemAt, type Rule } from './rule.ts';
import { termIds } from './vocabulary-terms.ts';

function repeatedTerms(vocabulary: Draft): Problem[] {
  const seen = new Set<string>();
  return (termIds(vocabulary) ?? []).flatMap((id, place) => {
    if (seen.size < seen.add(id).size) return [];
    const rest = 'уже есть в этом словаре. Оставьте один.';
    const wording = {
      message: `${named('Термин', 'Такой термин', id)} ${rest}`,
      plain: `Такой термин ${rest}`,
    };
    const path = ['terms', place, 'id'];
    return [problemAt(vocabulary, path, (point) => error('duplicate-term', point, wording))];
  });
}

/** Every term of a field is in its vocabulary, and a vocabulary holds no term twice. */
export const terms: Rule = ({ drafts }) => {
  const vocabularies = drafts.filter(({ collection }) => collection === 'vocabularies');
  const known = new Map(
    vocabularies.map((vocabulary) => {
      const ids = termIds(vocabulary);
      return [vocabulary.id, ids && new Set(ids)];
    }),
  );
  const unknown = drafts.flatMap((draft) =>
    fieldProblems(draft, 'term', (value, { label = '', vocabulary }) => {
      if (vocabulary === undefined || typeof value !== 'string') return undefined;
      // A vocabulary that cannot be read may hold any term.
      const ids = known.has(vocabulary) ? known.get(vocabulary) : new Set<string>();
      if (!ids || ids.has(value)) return undefined;
      const message =
        `«${label}»: ${named('термина', 'такого термина', value)} нет в словаре vocabularies/${vocabulary}.yaml.` +
        `${suggestion(value, ids)} Выберите термин из словаря или добавьте новый.`;
      const plain = `«${label}»: такого термина в словаре нет. Выберите другой из списка.`;
      return { message, plain };
    }),
  );
  return [...vocabularies.flatMap(repeatedTerms), ...unknown];
};
