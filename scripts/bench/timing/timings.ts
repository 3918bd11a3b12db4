import path from 'node:path';
import type { Browser } from '@playwright/test';
import { INDEX_FOLDER } from '../../../src/search/engine/format.ts';
import { cache } from '../../lib/paths.ts';
import { rankedDocuments, type Corpus } from '../documents.ts';
import { LIBRARY } from '../engines/pagefind.ts';
import { writePagefindSite } from '../engines/pagefind-site.ts';
import { engineCall } from './engine-call.ts';
import { measure, type Timing } from './measure.ts';
import { pagefindCall } from './pagefind-call.ts';
import { searchPage } from './search-page.ts';
import { copySite, enlarge, sizeOf } from './sites.ts';

/** What was measured of one catalogue. */
export interface CatalogueTimings {
  /** Pages that are found. */
  pages: number;
  /** Size of the whole index, bytes: ours as it lies, Pagefind's is compressed by itself. */
  index: { ours: number; pagefind: number };
  /** The page of the search as a reader uses it. */
  page: Timing;
  /** Our search without its page. */
  engine: Timing;
  /** Pagefind in an empty page. */
  pagefind: Timing;
}

/** Generated entries of the large catalogue. */
const MANY = 10_000;

async function timingsOf(
  browser: Browser,
  corpus: Corpus,
  name: string,
  queries: readonly string[],
): Promise<CatalogueTimings> {
  const pages = corpus.documents.length;
  const measured = (folder: string, asker: Parameters<typeof measure>[2]) =>
    measure(browser, folder, asker, queries);
  console.error(`${pages}: Практикотека…`);
  const ours = copySite(corpus, name);
  const page = await measured(ours, searchPage);
  const engine = await measured(ours, engineCall(ours));
  console.error(`${pages}: Pagefind…`);
  const other = path.join(cache, 'bench', `${name}-pagefind`);
  await writePagefindSite(rankedDocuments(corpus), other);
  const pagefind = await measured(other, pagefindCall);
  return {
    pages,
    index: {
      ours: sizeOf(path.join(ours, INDEX_FOLDER)),
      pagefind: sizeOf(path.join(other, path.dirname(LIBRARY))),
    },
    page,
    engine,
    pagefind,
  };
}

/** Measures time and transfers at the catalogue as it is and with very many entries. */
export async function measureTimings(
  browser: Browser,
  corpus: Corpus,
  queries: readonly string[],
): Promise<CatalogueTimings[]> {
  return [
    await timingsOf(browser, corpus, 'real', queries),
    await timingsOf(browser, await enlarge(corpus, MANY), 'many', queries),
  ];
}
