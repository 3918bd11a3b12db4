import { valueAt } from '../../schema/introspection.ts';
import { named, quoted } from '../../schema/quoted.ts';
import { error } from '../problem.ts';
import { problemAt, visitFields, type Rule } from './rule.ts';
import { fieldVocabularies } from './vocabulary-names.ts';
import { termIds } from './vocabulary-terms.ts';

/** Every term that a field may take is used by an entry; skipped while a file cannot be read, since it may use any. */
export const orphanTerms: Rule = ({ drafts }) => {
  if (drafts.some((draft) => draft.value === undefined)) return [];
  const used = new Set<string>();
  for (const draft of drafts) {
    visitFields(draft, (_path, value, { vocabulary }) => {
      if (vocabulary !== undefined) used.add(`${vocabulary}/${String(value)}`);
    });
  }
  return drafts
    .filter(({ collection, id }) => collection === 'vocabularies' && fieldVocabularies.has(id))
    .flatMap((draft) =>
      (termIds(draft) ?? []).flatMap((id, place) => {
        if (used.has(`${draft.id}/${id}`)) return [];
        const rest = 'не встречается ни в одной записи. Удалите его или отметьте им записи.';
        const wording = {
          message: `${named('Термин', 'Этот термин', id)} ${rest}`,
          plain: `${quoted(String(valueAt(draft.value, ['terms', place, 'label'])))} ${rest}`,
        };
        return [
          problemAt(draft, ['terms', place, 'id'], (point) => error('orphan-term', point, wording)),
        ];
      }),
    );
};
