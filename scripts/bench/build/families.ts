import { PAGE_COLLECTIONS, TERM_PAGES } from '../../../src/reader/addresses.ts';
import { INDEX_FOLDER } from '../../../src/search/engine/format.ts';

/** What a family of files of a site is called, and the paths that belong to it. */
type Family = readonly [name: string, paths: RegExp];

const any = (names: readonly string[]): string => `(?:${names.join('|')})`;
const KINDS = any(PAGE_COLLECTIONS);
const TERMS = any(TERM_PAGES);

/** Families of the files of our site; a file belongs to the first one that its path fits. */
const FAMILIES: readonly Family[] = [
  ['сжатые копии', /\.(?:br|gz|zst)$/],
  ['стол редакции', /^desk\//],
  ['CMS', /^admin\//],
  ['поиск: начало', new RegExp(`^${INDEX_FOLDER}/[^/]+$`)],
  ['поиск: слова', new RegExp(`^${INDEX_FOLDER}/.+/(?:words|pairs)/`)],
  ['поиск: подсказки', new RegExp(`^${INDEX_FOLDER}/.+/vocabulary/`)],
  ['поиск: остальное', new RegExp(`^${INDEX_FOLDER}/`)],
  ['API', /^(?:api|data)\//],
  ['ленты', /^feeds\/|\.ics$/],
  ['карта сайта', /^sitemap[^/]*\.xml$/],
  ['картинки', /^pictures\//],
  ['вставки для других сайтов', /^embed\//],
  ['код и шрифты', /^(?:_astro|fonts)\/|^[^/]+\.js$/],
  ['карта', /^regions\/(?:index\.html|[^/]+\.json)$/],
  ['выбор практик', /^practices\/(?:[^/]+\.json|(?:rows|cards|index)\/)/],
  ['подсказки форм', /^submit\/.*\.json$/],
  ['прежние версии', new RegExp(`^${KINDS}/[^/]+/history/`)],
  [
    'списки',
    new RegExp(`^(?:${KINDS}|${TERMS})/(?:page/)?(?:\\d+/)?index\\.html$|^${KINDS}/page/`),
  ],
  ['подборки', new RegExp(`^${TERMS}/`)],
  ...PAGE_COLLECTIONS.map((name): Family => [
    `страницы: ${name}`,
    new RegExp(`^${name}/[^/]+/index\\.html$`),
  ]),
  ['файлы записей', new RegExp(`^${KINDS}/`)],
  ['прочее', /^/],
];

/** Names of the families in the order in which they are shown. */
export const familyNames: readonly string[] = FAMILIES.map(([name]) => name);

/** Family of a file by its path in the site: every file has exactly one. */
export function familyOf(file: string): string {
  const family = FAMILIES.find(([, paths]) => paths.test(file));
  if (!family) throw new Error(`No family for ${file}.`);
  return family[0];
}
