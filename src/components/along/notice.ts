import { dayOf, formatDate } from '../../i18n/dates.ts';
import { LIST_PAGE } from './bundle.ts';

/** Why a reader sees what was kept. */
export type Reason = 'offline' | 'slow' | 'fault';

/** Day in words, with the year: «22 ноября 2026 года». */
export const dayInWords = (moment: number): string =>
  `${formatDate(dayOf(new Date(moment)))}\u00a0года`;

const TITLES: Record<Reason, string> = {
  offline: 'Без сети.',
  slow: 'Сайт долго не отвечает, свежая страница не пришла.',
  fault: 'Сайт ответил ошибкой, свежая страница не пришла.',
};

const line = (words: string): string =>
  `<aside class="kept-notice" aria-label="Что это за копия"><p>${words}</p></aside>`;

/** Line over a kept page: why it is shown and from when it is. */
export const keptLine = (reason: Reason, taken: number): string =>
  line(
    `<strong>${TITLES[reason]}</strong> Страница сохранена ${dayInWords(taken)}. <a href="${LIST_PAGE}">Всё, что взято с\u00a0собой</a>`,
  );

/** Line over the list of what is kept, which stands in for a page that is not. */
export const missingLine = (): string =>
  line(
    '<strong>Без сети.</strong> Эта страница не\u00a0сохранена. Ниже\u00a0— то, что взято с\u00a0собой. Поиск и\u00a0остальные страницы откроются, когда появится сеть.',
  );

/** Text of a page with a line before its header, after the links that skip it. */
export const withLine = (html: string, words: string): string =>
  html.replace(/<header|$/, (place) => words + place);
