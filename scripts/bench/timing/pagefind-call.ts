import { LIBRARY, type PagefindLibrary } from '../engines/pagefind.ts';
import { FIRST, type Asker } from './asker.ts';

/** Pagefind's library in an empty page: from the call to the data of the first results. */
export const pagefindCall: Asker = {
  address: '/',
  ask: (page, query) =>
    page.evaluate(
      async ([library, words, first]) => {
        const start = performance.now();
        const pagefind = (await import(library)) as PagefindLibrary;
        const { results } = await pagefind.search(words);
        await Promise.all(results.slice(0, first).map((result) => result.data()));
        return performance.now() - start;
      },
      [LIBRARY, query, FIRST] as const,
    ),
};
