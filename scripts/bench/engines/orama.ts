import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/russian';
import type { Document } from '../documents.ts';
import type { Engine } from '../engine.ts';

/** Orama with its Russian stemmer and one typo a word; weights of fields made its answers worse, so it has none. */
export async function makeOrama(documents: readonly Document[]): Promise<Engine> {
  const index = create({
    schema: { id: 'string', title: 'string', summary: 'string', text: 'string' },
    components: { tokenizer: { stemming: true, stemmer, language } },
  });
  await insertMultiple(
    index,
    documents.map(({ id, title, summary, text }) => ({ id, title, summary, text })),
  );
  return {
    search: async (query) => {
      const { hits } = await search(index, {
        term: query,
        properties: ['title', 'summary', 'text'],
        tolerance: 1,
        limit: documents.length,
      });
      return hits.map(({ id }) => id);
    },
    close: () => Promise.resolve(),
  };
}
