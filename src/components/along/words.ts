import { formatBytes } from '../../i18n/figures.ts';
import { counted } from '../../i18n/plural.ts';
import type { Bundle } from './bundle.ts';
import type { Progress } from './gather.ts';
import { dayInWords } from './notice.ts';

/** What a usual page takes in the browser, and what all pages share: style, fonts, scripts, signs. */
const PAGE_BYTES = 45 * 1024;
const SHARED_BYTES = 200 * 1024;

const pagesOf = (count: number): string => counted(count, 'страница', 'страницы', 'страниц');
const filesOf = (count: number): string => counted(count, 'файл', 'файла', 'файлов');

/** What is to be kept («сохраните 21 страницу») and about how much room it takes, before any of it is fetched. */
export function offerWords(pages: number, files: number, total = pages): string {
  const what = [
    counted(pages, 'страницу', 'страницы', 'страниц'),
    ...(files > 0 ? [filesOf(files)] : []),
  ].join(' и\u00a0');
  const size = formatBytes(Math.ceil((pages * PAGE_BYTES + SHARED_BYTES) / 102_400) * 102_400);
  const part =
    total > pages
      ? ` Всего страниц ${total}, столько за раз не\u00a0взять: сохранятся первые ${pages}.`
      : '';
  return `${what}, примерно ${size}.${part}`;
}

/** How far it has come. */
export const progressWords = ({ done, total, bytes }: Progress): string =>
  `Загружено ${done} из\u00a0${total}, ${formatBytes(bytes)}`;

/** What is kept: «13 страниц, 2 файла, 0,8 МБ». */
export const contentsWords = ({ pages, files, bytes }: Bundle): string =>
  [
    pagesOf(pages.length),
    ...(files.length > 0 ? [filesOf(files.length)] : []),
    formatBytes(bytes),
  ].join(', ');

/** What could not be kept, and what the site has taken back since; empty when there is nothing to say. */
export function lossWords({ missing, withdrawn }: Bundle): string {
  const words = [
    missing > 0 && `Не\u00a0нашлось на сайте: ${counted(missing, 'адрес', 'адреса', 'адресов')}.`,
    withdrawn > 0 &&
      `Сайт снял с\u00a0публикации или исправил ${counted(withdrawn, 'страницу, её копия удалена', 'страницы, их копии удалены', 'страниц, их копии удалены')}.`,
  ];
  return words.filter(Boolean).join(' ');
}

/** That it is done. */
export const doneWords = (bundle: Bundle): string =>
  [`Сохранено: ${contentsWords(bundle)}.`, lossWords(bundle)].filter(Boolean).join(' ');

/** When it was taken along. */
export const takenWords = ({ taken }: Bundle): string => `Взято с\u00a0собой ${dayInWords(taken)}.`;
