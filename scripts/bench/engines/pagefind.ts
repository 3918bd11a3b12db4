import path from 'node:path';
import type { Browser } from '@playwright/test';
import { cache } from '../../lib/paths.ts';
import { openSite } from '../browser.ts';
import { rankedDocuments } from '../documents.ts';
import type { MakeEngine } from '../engine.ts';
import { documentAt, writePagefindSite } from './pagefind-site.ts';

/** The part of Pagefind's browser library that is asked. */
export interface PagefindLibrary {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Address of the library within a site. */
export const LIBRARY = '/pagefind/pagefind.js';

/** Plain Pagefind, searched with its own library in a browser. */
export const makePagefind =
  (browser: Browser): MakeEngine =>
  async (corpus) => {
    const folder = path.join(cache, 'bench', 'pagefind');
    await writePagefindSite(rankedDocuments(corpus), folder);
    const site = await openSite(folder);
    const page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    return {
      search: async (query) => {
        const urls = await page.evaluate(
          async ([library, words]) => {
            const pagefind = (await import(library)) as PagefindLibrary;
            const { results } = await pagefind.search(words);
            const pages = await Promise.all(results.map((result) => result.data()));
            return pages.map(({ url }) => url);
          },
          [LIBRARY, query] as const,
        );
        return urls.map(documentAt);
      },
      close: async () => {
        await page.close();
        site.close();
      },
    };
  };
