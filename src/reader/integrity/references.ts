import { suggestion } from '../../schema/closest.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { isHarmless, named } from '../../schema/quoted.ts';
import { fieldProblems, type Rule } from './rule.ts';

/** Every reference leads to an entry. */
export const references: Rule = (index) =>
  index.drafts.flatMap((draft) =>
    fieldProblems(draft, 'reference', (value, { label = '', reference }) => {
      if (reference === undefined || typeof value !== 'string') return undefined;
      const folder = reference as CollectionName;
      if (index.get(folder, value)) return undefined;
      const { label: kind, format } = collections[folder];
      const message =
        `«${label}»: ${named('записи', 'такой записи', value)} нет (${folder}, ${kind}).` +
        `${suggestion(value, index.ids(folder))} ` +
        `Исправьте имя или создайте файл${isHarmless(value) ? ` ${folder}/${value}.${format}` : ''}.`;
      const plain = `«${label}»: такой записи (${kind}) в каталоге нет. Выберите другую или сначала опубликуйте эту.`;
      return { message, plain };
    }),
  );
