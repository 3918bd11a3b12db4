import { z } from 'zod';
import { line, list, prose, slug } from './fields.ts';
import { common } from './shared.ts';

/** Term of a vocabulary: what readers see, what it means, what else people call it. */
export const vocabularyTerm = z
  .strictObject({
    id: slug({ label: 'Ключ' }),
    label: line({ label: 'Название', max: 100 }),
    definition: prose({ label: 'Определение', max: 500 }),
    synonyms: list(line({ label: 'Синоним', max: 100 }), {
      label: 'Синонимы',
      hint: 'Как ещё говорят, пишут сокращённо, спрашивают',
    }).optional(),
  })
  .meta({ label: 'Термин' });

/** Ordered list of terms; the order is the order of display. */
export const vocabulary = z.strictObject({
  title: line({ label: 'Название' }),
  summary: prose({ label: 'Зачем нужен', max: 500 }),
  terms: list(vocabularyTerm, { label: 'Термины' }, 300),
  updated: common.updated,
});

export type Vocabulary = z.infer<typeof vocabulary>;
export type VocabularyTerm = z.infer<typeof vocabularyTerm>;
