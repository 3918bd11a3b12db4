import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/russian';
import { rankedDocuments, type Corpus } from '../documents.ts';
import type { Engine } from '../engine.ts';

/** Orama with its Russian stemmer and one typo a word; greater weights of fields make its answers worse. */
export async function makeOrama(corpus: Corpus): Promise<Engine> {
  const index = create({
    schema: { id: 'string', title: 'string', summary: 'string', text: 'string' },
    components: { tokenizer: { stemming: true, stemmer, language } },
  });
  const documents = rankedDocuments(corpus);
  await insertMultiple(index, documents);
  return {
    search: async (query) => {
      const { hits } = await search(index, {
        term: query,
        properties: ['title', 'summary', 'text'],
        boost: { title: 1.5, summary: 1.2 },
        tolerance: 1,
        limit: documents.length,
      });
      return hits.map(({ document }) => document.id);
    },
    close: () => Promise.resolve(),
  };
}
