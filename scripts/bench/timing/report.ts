import { counted, formatNumber } from '../../../src/i18n/plural.ts';
import { tableOf } from '../table.ts';
import type { Timing } from './measure.ts';
import type { Spread } from './spread.ts';
import type { CatalogueTimings } from './timings.ts';

const milliseconds = ({ p50, p95 }: Spread): string => `${p50.toFixed(0)} / ${p95.toFixed(0)}`;
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);
const spread = ({ p50, max }: Spread): string => `${kilobytes(p50)} / ${kilobytes(max)}`;

const row = (name: string, { cold, warm, bytes }: Timing): string[] => [
  name,
  milliseconds(cold),
  milliseconds(warm),
  kilobytes(bytes.page),
  spread(bytes.first),
  spread(bytes.following),
];

function reportOf({ pages, index, page, engine, pagefind }: CatalogueTimings): string {
  const table = tableOf([
    [
      '',
      'первый, мс',
      'повторный, мс',
      'страница, КБ',
      'с первым запросом, КБ',
      'следующий запрос, КБ',
    ],
    row('Страница поиска', page),
    row('Поиск без страницы', engine),
    row('Pagefind без страницы', pagefind),
  ]);
  const title = `Время и объём: ${counted(pages, 'страница', 'страницы', 'страниц')} в указателе`;
  const sizes =
    `Указатель целиком: ${formatNumber(Math.round(index.ours / 1024))} КБ до сжатия, ` +
    `Pagefind — ${formatNumber(Math.round(index.pagefind / 1024))} КБ сжатых`;
  return `${title}\n\n${table}\n\n${sizes}`;
}

/** Time and transfers as tables, one for each catalogue. */
export const timingReport = (timings: readonly CatalogueTimings[]): string =>
  `${timings.map(reportOf).join('\n\n')}\n\nВремя — середина и 95 %, объём — середина и наибольший, по сети со сжатием.`;
