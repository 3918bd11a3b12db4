import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { simpleSitemapAndIndex } from 'sitemap';
import { siteUrl } from '../site-url.ts';
import type { Page } from './drawing.ts';

const NOINDEX = '<meta name="robots" content="noindex"';

/** Enough of a page to hold what its head says of robots, bytes: it stands before the long data. */
const HEAD = 4096;

const beginning = Buffer.alloc(HEAD);

/** True for a whole page that search engines may list; parts of pages have no head. */
function isListed(site: string, { file }: Page): boolean {
  if (!file.endsWith('.html')) return false;
  const open = openSync(path.join(site, file), 'r');
  const length = readSync(open, beginning, 0, HEAD, 0);
  closeSync(open);
  const head = beginning.toString('latin1', 0, length);
  return head.startsWith('<!') && !head.includes(NOINDEX);
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
