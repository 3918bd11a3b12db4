import { collections } from '../../schema/collections.ts';
import { quoted } from '../../schema/quoted.ts';
import { SITE_PAGES } from '../addresses.ts';
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
          const plain = 'Такой адрес есть и у другой записи. Оставьте его одной из них.';
          return { file: draft.file, ...error('duplicate-id', START, { message, plain }) };
        }),
  );
};

/** An id gives its page an address that no page of the site's own stands at. */
export const reservedIds: Rule = ({ drafts }) =>
  drafts
    .filter(({ collection, id }) => SITE_PAGES.includes(`/${collection}/${id}/`))
    .map(({ file, collection, id }) => {
      const message = `Имя ${quoted(id)} занято: по адресу /${collection}/${id}/ стоит страница самого сайта. Переименуйте файл.`;
      const plain = 'Адрес записи занят страницей самого сайта. Выберите другой.';
      return { file, ...error('reserved-id', START, { message, plain }) };
    });
