import { createSearch } from '../../../src/search/engine/search.ts';
import { buildIndex } from '../../../src/search/index/build.ts';
import type { Corpus } from '../documents.ts';
import type { Engine } from '../engine.ts';

/** The search of the catalogue over the files that the site serves. */
export function makeOurs({ catalogue, documents }: Corpus): Promise<Engine> {
  const texts = new Map(
    [...buildIndex(catalogue, documents)].map(([name, content]) => [name, JSON.stringify(content)]),
  );
  const search = createSearch((name) => {
    const text = texts.get(name);
    return text === undefined
      ? Promise.reject(new Error(`There is no file ${name} in the index.`))
      : Promise.resolve(JSON.parse(text) as unknown);
  });
  return Promise.resolve({
    search: async (query) => {
      const { rows } = await search.search({ query, chosen: {} });
      return rows.flatMap((row) => documents[row]?.id ?? []);
    },
    close: () => Promise.resolve(),
  });
}
