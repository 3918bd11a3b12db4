import { suggestion } from '../../schema/closest.ts';
import { error, type Problem } from '../problem.ts';
import { problemAt, visitFields, type Rule } from './rule.ts';
import { termIds } from './vocabulary-terms.ts';

/** Every term of a field is in its vocabulary, and a vocabulary holds no term twice. */
export const terms: Rule = (index) => {
  const problems: Problem[] = [];
  const known = new Map<string, string[] | undefined>();
  for (const draft of index.drafts) {
    if (draft.collection !== 'vocabularies') continue;
    const ids = termIds(draft);
    known.set(draft.id, ids);
    ids?.forEach((id, place) => {
      if (ids.indexOf(id) === place) return;
      const message = `Термин „${id}“ уже есть в этом словаре. Оставьте один.`;
      problems.push(
        problemAt(draft, ['terms', place, 'id'], (point) =>
          error('duplicate-term', point, message),
        ),
      );
    });
  }
  for (const draft of index.drafts) {
    visitFields(draft, (path, value, { label = '', vocabulary }) => {
      if (vocabulary === undefined || typeof value !== 'string') return;
      const ids = known.has(vocabulary) ? known.get(vocabulary) : [];
      if (!ids || ids.includes(value)) return;
      const message =
        `«${label}»: термина „${value}“ нет в словаре vocabularies/${vocabulary}.yaml.` +
        `${suggestion(value, ids)} Выберите термин из словаря или добавьте новый.`;
      problems.push(problemAt(draft, path, (point) => error('term', point, message)));
    });
  }
  return problems;
};
