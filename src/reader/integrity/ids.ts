import { collections } from '../../schema/collections.ts';
import { quoted } from '../../schema/quoted.ts';
import { error, START } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An id names one entry of the whole catalogue; vocabularies have names of their own. */
export const ids: Rule = ({ drafts }) => {
  const entries = drafts.filter(({ collection }) => collection !== 'vocabularies');
  return [...Map.groupBy(entries, ({ id }) => id.toLowerCase()).values()].flatMap((namesakes) =>
    namesakes.length < 2
      ? []
      : namesakes.map((draft) => {
          const others = namesakes
            .filter((one) => one !== draft)
            .map(({ file, collection }) => `${file} (${collections[collection].label})`);
          const message = `Имя ${quoted(draft.id)} у нескольких записей: ещё ${others.join(', ')}. Оставьте его одной, остальные файлы переименуйте.`;
          return { file: draft.file, ...error('duplicate-id', START, message) };
        }),
  );
};
