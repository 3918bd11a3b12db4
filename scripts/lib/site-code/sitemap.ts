import path from 'node:path';
import { simpleSitemapAndIndex } from 'sitemap';
import { siteUrl } from '../site-url.ts';

/**
 * Pages that are not for search engines: cards by the dozen are parts of the list of practices; the editor and the
 * desk are for editors alone; the past of an entry and codes to print belong to its page.
 */
const UNLISTED =
  /^\/(?:404|admin|practices\/cards\/\d+|events\/[\w-]+\/codes|desk(?:\/[a-z]+\/\d+)?|[a-z]+\/[a-z0-9-]+\/history)\/$/;

/** Writes the sitemap of these site paths into the folder of a site. */
export const writeSitemap = (site: string, addresses: readonly string[]): Promise<void> =>
  simpleSitemapAndIndex({
    hostname: siteUrl(process.env).href,
    destinationDir: path.relative('.', site),
    publicBasePath: './',
    sourceData: addresses
      .filter((address) => address.endsWith('/') && !UNLISTED.test(address))
      .toSorted(),
    gzip: false,
  });
