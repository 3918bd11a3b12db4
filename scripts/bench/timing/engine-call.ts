import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { createSearch } from '../../../src/search/engine/search.ts';
import { INDEX_FOLDER } from '../../../src/search/engine/format.ts';
import { EMPTY_PAGE } from './sites.ts';
import { FIRST, type Asker } from './asker.ts';

/** Address of the built file that gives `createSearch` to the pages. */
function builtEngine(folder: string): string {
  const file = globSync('_astro/*.js', { cwd: folder }).find((name) =>
    /\bas createSearch\b/.test(readFileSync(path.join(folder, name), 'utf8')),
  );
  if (!file) throw new Error('No file of the built site exports createSearch.');
  return `/${file.split(path.sep).join('/')}`;
}

interface BenchWindow extends Window {
  benchSearch?: ReturnType<typeof createSearch>;
}

/** The search alone, without the page: from the call to the first results ready to be shown. */
export function engineCall(folder: string): Asker {
  const engine = builtEngine(folder);
  return {
    address: EMPTY_PAGE,
    ask: (page, query) =>
      page.evaluate(
        async ([module, index, words, first]) => {
          const bench = window as BenchWindow;
          const start = performance.now();
          bench.benchSearch ??= ((await import(module)) as { createSearch: typeof createSearch }) //
            .createSearch(
              async (name) => (await fetch(`${index}${name}`)).json() as Promise<unknown>,
            );
          const answer = await bench.benchSearch.search({ query: words, chosen: {} });
          await answer.hits(0, first);
          return performance.now() - start;
        },
        [engine, `/${INDEX_FOLDER}/`, query, FIRST] as const,
      ),
  };
}
