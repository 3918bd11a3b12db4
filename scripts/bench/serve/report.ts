import { counted, formatNumber } from '../../../src/i18n/plural.ts';
import { tableOf } from '../table.ts';
import type { Load } from './load.ts';

/** What was measured. */
export interface Measures {
  seconds: number;
  connections: number;
  /** Pages that were asked for, and bytes of one as it is sent, on average. */
  pages: number;
  meanBytes: number;
  site: Load;
  /** The same nginx without our configuration, with one file of that size. */
  oneFile: Load;
}

/** The measures as a table. */
export function reportOf({
  seconds,
  connections,
  pages,
  meanBytes,
  site,
  oneFile,
}: Measures): string {
  const digits = (value: number, places: number) => formatNumber(Number(value.toFixed(places)));
  const row = (name: string, load: Load) => [
    name,
    digits(load.requestsPerSecond, 0),
    ...[load.p50, load.p99, load.max].map((one) => digits(one, 1)),
    digits(load.megabytesPerSecond, 1),
    digits(load.errors, 0),
  ];
  const ratio = digits(site.requestsPerSecond / oneFile.requestsPerSecond, 2);
  return [
    `${counted(seconds, 'секунда', 'секунды', 'секунд')}, ${counted(connections, 'соединение', 'соединения', 'соединений')}; ` +
      `${counted(pages, 'страница', 'страницы', 'страниц')}, в среднем ${counted(Math.round(meanBytes), 'байт', 'байта', 'байт')} в сжатом виде`,
    tableOf([
      ['', 'запросов/с', 'p50, мс', 'p99, мс', 'дольше всех, мс', 'МБ/с', 'ошибок'],
      row('портал', site),
      row('один файл той же величины', oneFile),
    ]),
    `Портал отдаёт ${ratio} от числа запросов к одному файлу.`,
  ].join('\n\n');
}
