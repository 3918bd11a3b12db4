import { suggestion } from '../../schema/closest.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { error, type Problem } from '../problem.ts';
import { problemAt, visitFields, type Rule } from './rule.ts';

/** Every reference leads to an entry. */
export const references: Rule = (index) => {
  const problems: Problem[] = [];
  for (const draft of index.drafts) {
    visitFields(draft, (path, value, { label = '', reference }) => {
      if (reference === undefined || typeof value !== 'string') return;
      const folder = reference as CollectionName;
      if (index.get(folder, value)) return;
      const kind = `${folder}, ${collections[folder].label}`;
      const message =
        `«${label}»: записи „${value}“ нет (${kind}).${suggestion(value, index.ids(folder))} ` +
        `Исправьте имя или создайте файл ${folder}/${value}.${collections[folder].format}.`;
      problems.push(problemAt(draft, path, (point) => error('reference', point, message)));
    });
  }
  return problems;
};
