import { quoted } from '../../schema/quoted.ts';
import { error } from '../problem.ts';
import type { Index } from './index.ts';
import { dataOf, labelAt, problemAt, type Rule } from './rule.ts';

/** Ids from a program up to the first one without a parent, or up to one that repeats. */
function ancestors(index: Index, id: string): string[] {
  const chain = [id];
  for (;;) {
    const draft = index.get('programs', chain.at(-1) ?? '');
    const parent = draft && dataOf(draft, 'programs')?.parent;
    if (parent === undefined) return chain;
    if (chain.includes(parent)) return [...chain, parent];
    chain.push(parent);
  }
}

/** Program by its title. */
function titleOf(index: Index, id: string): string {
  const draft = index.get('programs', id);
  return quoted((draft && dataOf(draft, 'programs')?.title) ?? '');
}

/** No program is part of itself, directly or through others. */
export const programParents: Rule = (index) =>
  index.drafts.flatMap((draft) => {
    if (draft.collection !== 'programs') return [];
    const chain = ancestors(index, draft.id);
    if (chain.length < 2 || chain.at(-1) !== draft.id) return [];
    const message = `Программа входит сама в себя: ${chain.join(' → ')}. Исправьте поле parent в одной из них.`;
    const titles = chain.map((id) => titleOf(index, id)).join(' → ');
    const plain = `Программа входит сама в себя: ${titles}. Исправьте поле ${labelAt(draft, ['parent'])} в одной из них.`;
    return [
      problemAt(draft, ['parent'], (point) => error('program-cycle', point, { message, plain })),
    ];
  });
