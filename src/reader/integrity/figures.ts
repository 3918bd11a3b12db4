import { valueAt } from '../../schema/introspection.ts';
import { isStated } from '../quality/figures.ts';
import { fieldProblems, type Rule } from './rule.ts';

const MESSAGE =
  'У числа не назван источник, а источников у записи несколько. Добавьте поле source с ключом одного из них.';

/** True for a figure that states a number and does not say by which source. */
const isUnsourced = (value: unknown): boolean =>
  isStated(value) && valueAt(value, ['source']) === undefined;

/** In an entry with several sources every number names its own; the only source of an entry goes without saying. */
export const figures: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const sources = valueAt(draft.value, ['sources']);
    if (!Array.isArray(sources) || sources.length < 2) return [];
    return fieldProblems(draft, 'figure-source', (value) =>
      isUnsourced(value) ? MESSAGE : undefined,
    );
  });
