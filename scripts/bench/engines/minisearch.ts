import { stemmer } from '@orama/stemmers/russian';
import MiniSearch from 'minisearch';
import { rankedDocuments, type Corpus, type Document } from '../documents.ts';
import type { Engine } from '../engine.ts';

/** MiniSearch with a Russian stemmer, prefixes and typos. */
export function makeMiniSearch(corpus: Corpus): Promise<Engine> {
  const index = new MiniSearch<Document>({
    fields: ['title', 'summary', 'text'],
    processTerm: (term) => stemmer(term.toLowerCase().replaceAll('ё', 'е')) || null,
    searchOptions: { boost: { title: 2, summary: 1.5 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(rankedDocuments(corpus));
  return Promise.resolve({
    search: (query) => Promise.resolve(index.search(query).map(({ id }) => String(id))),
    close: () => Promise.resolve(),
  });
}
