import { suggestion } from '../../schema/closest.ts';
import { named } from '../../schema/quoted.ts';
import { openAddress } from '../../i18n/open-address.ts';
import type { Draft } from '../draft.ts';
import { error, FINDINGS_MAX, type Problem, type Wording } from '../problem.ts';
import type { Index } from './index.ts';
import { dataOf, problemAt, type Rule } from './rule.ts';
import { pageSections, sectionsOf } from './sections.ts';
import { sitePages, type SitePages } from './site-pages.ts';

/** Russian sentence that offers the nearest candidate, as `suggestion` does. */
type Suggest = typeof suggestion;

/** Why an upload is not there. */
function judgeUpload(
  path: string,
  uploads: ReadonlySet<string>,
  suggest: Suggest,
): Wording | undefined {
  if (uploads.has(path)) return undefined;
  return {
    message: `${named('Файла', 'Такого файла', path)} нет в папке загрузок public/uploads/.${suggest(path, uploads)} Положите файл туда или исправьте адрес.`,
    plain: `${named('Файла', 'Такого файла', path)} нет среди загруженных. Загрузите его или исправьте адрес.`,
  };
}

/** Why a section is not on its page; `where` names the page. */
function judgeSection(
  fragment: string,
  sections: readonly string[] | undefined,
  where: string,
  suggest: Suggest,
): Wording | undefined {
  if (fragment === '' || !sections || sections.includes(fragment)) return undefined;
  const known = sections.map((section) => `#${section}`);
  const missing = `${named('Раздела', 'Такого раздела', `#${fragment}`)} на ${where} нет.`;
  return {
    message: `${missing}${suggest(`#${fragment}`, known)} Ссылка ведёт к заголовку текста (#text-…) или к источнику (#source-ключ).`,
    plain: `${missing} Скопируйте адрес раздела с самой страницы или уберите ссылку.`,
  };
}

/** Says in Russian why an address of this site leads nowhere; addresses elsewhere are not judged. */
class Judge {
  readonly #index: Index;
  readonly #pages: SitePages;

  constructor(index: Index) {
    this.#index = index;
    this.#pages = sitePages(index);
  }

  judge(address: string, from: Draft, suggest: Suggest): Wording | undefined {
    const [place = '', written = ''] = address.split('#');
    const fragment = openAddress(written);
    if (address.startsWith('#')) {
      const sections = from.value === undefined ? undefined : sectionsOf(from);
      return judgeSection(fragment, sections, 'этой странице', suggest);
    }
    if (!address.startsWith('/')) return undefined;
    const path = openAddress(place.split('?')[0] ?? '');
    if (path.startsWith('/uploads/')) return judgeUpload(path, this.#index.uploads, suggest);
    const { known, mayExist } = this.#pages;
    if (mayExist(path)) return undefined;
    if (!known.has(path))
      return {
        message: `${named('Страницы', 'Такой страницы', path)} на сайте нет.${suggest(path, known)} Исправьте адрес или уберите ссылку.`,
        plain: `${named('Страницы', 'Такой страницы', path)} на сайте нет. Исправьте адрес или уберите ссылку.`,
      };
    const where = named('странице', 'той странице', path);
    return judgeSection(fragment, pageSections(this.#index, path), where, suggest);
  }
}

/** Every address of this site that an entry leads to is a page, a section of a page or an uploaded file. */
export const links: Rule = (index) => {
  const judge = new Judge(index);
  return index.drafts.flatMap((draft) => {
    const problems: Problem[] = [];
    // Beyond those that are shown nobody reads a suggestion, and each takes long to find.
    const suggest: Suggest = (word, candidates) =>
      problems.length < FINDINGS_MAX ? suggestion(word, candidates) : '';
    for (const { address, ...point } of draft.links) {
      const wording = judge.judge(address, draft, suggest);
      if (wording) problems.push({ file: draft.file, ...error('links', point, wording) });
    }
    const wording = judge.judge(dataOf(draft, 'materials')?.file ?? '', draft, suggest);
    if (wording)
      problems.push(problemAt(draft, ['file'], (point) => error('links', point, wording)));
    return problems;
  });
};
