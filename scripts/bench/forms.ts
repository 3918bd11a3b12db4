import { z } from 'zod';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import type { SearchDocument } from '../../src/search/index/documents.ts';
import { noFields } from '../../src/search/index/fields.ts';
import type { Corpus } from './documents.ts';
import type { Engine } from './engine.ts';

/** Word with its forms. */
const lemma = z
  .object({
    lemma: z.string().min(1).meta({ label: 'Слово' }),
    forms: z.array(z.string().min(1)).min(2).meta({ label: 'Формы слова' }),
  })
  .meta({ label: 'Слово с формами' });

/** File of words: `lemma` and `forms`. */
export const lemmas = z.array(lemma).min(1);

export type Lemma = z.infer<typeof lemma>;

/** How well a search joins the forms of words, from 0 to 1. */
export interface FormScores {
  /** Number of forms asked. */
  forms: number;
  /** Mean part of the documents with the word that a form of it finds. */
  recall: number;
  /** Mean part of the documents found by a form that have its word. */
  precision: number;
}

/** Sentence around a form: none of its words is in the matrix. */
const sentence = (form: string): string => `Вчера у нас снова обсуждали: ${form}.`;

const idOf = (lemmaIndex: number, formIndex: number) => `form-${lemmaIndex}-${formIndex}`;

/** A document for every form of every word. */
const formDocuments = (words: readonly Lemma[]): SearchDocument[] =>
  words.flatMap(({ forms }, lemmaIndex) =>
    forms.map((form, formIndex) => ({
      ...noFields(),
      id: idOf(lemmaIndex, formIndex),
      type: 'practices' as const,
      url: `/${idOf(lemmaIndex, formIndex)}/`,
      title: `Запись ${lemmaIndex * 100 + formIndex + 1}`,
      text: [sentence(form)],
      note: '',
      date: '',
      facets: { region: [], theme: [], group: [], year: [] },
    })),
  );

/** The documents in a catalogue of their own: a thesaurus would join different words, and that on purpose. */
export const formCorpus = (words: readonly Lemma[]): Corpus => ({
  catalogue: createCatalogue([]),
  documents: formDocuments(words),
});

/** Asks a search every form; a form that finds nothing does not count for precision. */
export async function formScoresOf(engine: Engine, words: readonly Lemma[]): Promise<FormScores> {
  const recalls: number[] = [];
  const precisions: number[] = [];
  for (const [lemmaIndex, { forms }] of words.entries()) {
    const own = new Set(forms.map((_, formIndex) => idOf(lemmaIndex, formIndex)));
    for (const form of forms) {
      const found = new Set(await engine.search(form));
      const right = found.intersection(own).size;
      recalls.push(right / own.size);
      if (found.size > 0) precisions.push(right / found.size);
    }
  }
  return { forms: recalls.length, recall: mean(recalls), precision: mean(precisions) };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
