import { collections } from '../../schema/collections.ts';
import { quoted } from '../../schema/quoted.ts';
import type { Draft } from '../draft.ts';
import { error, START } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An id names one entry of the whole catalogue; vocabularies have names of their own. */
export const ids: Rule = ({ drafts }) => {
  const seen = new Map<string, Draft>();
  return drafts.flatMap((draft) => {
    if (draft.collection === 'vocabularies') return [];
    const key = draft.id.toLowerCase();
    const other = seen.get(key);
    if (!other) {
      seen.set(key, draft);
      return [];
    }
    const message = `Имя ${quoted(draft.id)} уже занято: ${other.file} (${collections[other.collection].label}). Переименуйте файл.`;
    return [{ file: draft.file, ...error('duplicate-id', START, message) }];
  });
};
