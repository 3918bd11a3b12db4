import { DATA_LICENSE } from '../../catalogue/license.ts';
import { formatDate } from '../../i18n/dates.ts';

/** What the site is, for people who look into its files. */
export const humansText = (site: URL, editors: string | undefined, today: string): string =>
  [
    '/* САЙТ */',
    'Название: Практикотека, каталог практик, которые помогают детям оставаться в семье',
    `Адрес: ${site.href}`,
    'Язык: русский',
    `Собран: ${formatDate(today).replaceAll('\u00a0', ' ')}`,
    `Тексты: ${DATA_LICENSE.name}, ${DATA_LICENSE.url}`,
    'Устройство: статические страницы, Astro и TypeScript; записи хранятся в Git',
    '',
    ...(editors === undefined ? [] : ['/* РЕДАКЦИЯ */', `Почта: ${editors}`, '']),
  ].join('\n');
