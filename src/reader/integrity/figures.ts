import { valueAt } from '../../schema/introspection.ts';
import { fieldProblems, type Rule } from './rule.ts';

/** Fields of a figure that state a number. */
const NUMBERS = ['value', 'before', 'after', 'change'];
const MESSAGE =
  'У числа не назван источник, а источников у записи несколько. Добавьте поле source с ключом одного из них.';

/** True for a figure that states a number and does not say by which source. */
function isUnsourced(value: unknown): boolean {
  const has = (name: string) => valueAt(value, [name]) !== undefined;
  return has('claim') && NUMBERS.some(has) && !has('source');
}

/** In an entry with several sources every number names its own; the only source of an entry goes without saying. */
export const figures: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const sources = valueAt(draft.value, ['sources']);
    if (!Array.isArray(sources) || sources.length < 2) return [];
    return fieldProblems(draft, 'figure-source', (value) =>
      isUnsourced(value) ? MESSAGE : undefined,
    );
  });
