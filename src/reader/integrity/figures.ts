import { valueAt } from '../../schema/introspection.ts';
import type { Wording } from '../problem.ts';
import { isStated } from '../quality/figures.ts';
import { fieldProblems, type Rule } from './rule.ts';

const UNSOURCED = 'У числа не назван источник, а источников у записи несколько.';
const WORDING: Wording = {
  message: `${UNSOURCED} Добавьте поле source с ключом одного из них.`,
  plain: `${UNSOURCED} Выберите один из них в поле «Источник» у этого числа.`,
};

/** True for a figure that states a number and does not say by which source. */
const isUnsourced = (value: unknown): boolean =>
  isStated(value) && valueAt(value, ['source']) === undefined;

/** In an entry with several sources every number names its own; the only source of an entry goes without saying. */
export const figures: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const sources = valueAt(draft.value, ['sources']);
    if (!Array.isArray(sources) || sources.length < 2) return [];
    return fieldProblems(draft, 'figure-source', (value) =>
      isUnsourced(value) ? WORDING : undefined,
    );
  });
