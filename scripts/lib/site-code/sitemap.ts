import { readFileSync } from 'node:fs';
import path from 'node:path';
import { simpleSitemapAndIndex } from 'sitemap';
import { siteUrl } from '../site-url.ts';
import type { Page } from './drawing.ts';

const NOINDEX = '<meta name="robots" content="noindex"';

/** True for a whole page that search engines may list; parts of pages have no head. */
function isListed(site: string, { file }: Page): boolean {
  if (!file.endsWith('.html')) return false;
  const [head = '', body] = readFileSync(path.join(site, file), 'utf8').split('</head>', 2);
  return body !== undefined && !head.includes(NOINDEX);
}

/** Writes the sitemap of these pages, drawn already, into the folder of a site. */
export const writeSitemap = (site: string, pages: readonly Page[]): Promise<void> =>
  simpleSitemapAndIndex({
    hostname: siteUrl(process.env).href,
    destinationDir: path.relative('.', site),
    publicBasePath: './',
    sourceData: pages
      .filter((page) => isListed(site, page))
      .map(({ address }) => address)
      .toSorted(),
    gzip: false,
  });
