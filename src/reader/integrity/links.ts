import { suggestion } from '../../schema/closest.ts';
import { quoted } from '../../schema/quoted.ts';
import { openAddress } from '../body/links.ts';
import { error, type Problem } from '../problem.ts';
import { dataOf, problemAt, type Rule } from './rule.ts';
import { sitePages } from './site-pages.ts';

/** Path of an address of this site; undefined for an address elsewhere or a section of the same page. */
function sitePath(address: string): string | undefined {
  return address.startsWith('/') ? openAddress(address.split(/[?#]/)[0] ?? '') : undefined;
}

/** Every address of this site that an entry leads to is a page or an uploaded file. */
export const links: Rule = (index) => {
  const { known, mayExist } = sitePages(index);
  const judge = (address: string): string | undefined => {
    const path = sitePath(address);
    if (path === undefined) return undefined;
    if (path.startsWith('/uploads/')) {
      if (index.uploads.has(path)) return undefined;
      const meant = suggestion(path, index.uploads);
      return `Файла ${quoted(path)} нет в папке загрузок public/uploads/.${meant} Положите файл туда или исправьте адрес.`;
    }
    if (known.has(path) || mayExist(path)) return undefined;
    return `Страницы ${quoted(path)} на сайте нет.${suggestion(path, known)} Исправьте адрес или уберите ссылку.`;
  };
  return index.drafts.flatMap((draft): Problem[] => {
    const inBody = draft.links.flatMap(({ address, ...point }) => {
      const message = judge(address);
      return message === undefined ? [] : [{ file: draft.file, ...error('links', point, message) }];
    });
    const message = judge(dataOf(draft, 'materials')?.file ?? '');
    return message === undefined
      ? inBody
      : [...inBody, problemAt(draft, ['file'], (point) => error('links', point, message))];
  });
};
