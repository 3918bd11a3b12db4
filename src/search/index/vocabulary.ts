import type { Vocabulary } from '../engine/format.ts';
import { packForm, partOf, VOCABULARY_PARTS } from '../engine/vocabulary-parts.ts';
import { keyOf } from '../language/key.ts';
import { wordsIn } from '../language/words.ts';
import type { DocumentFields } from './fields.ts';
import type { Postings } from './postings.ts';

/** Most words that a mistyped one is compared with. */
const WORDS_MAX = 12_000;

/** Most frequent form of every word, in small letters. */
function formsOf(documents: readonly DocumentFields[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { title, names, summary, terms, synonyms, text } of documents) {
    for (const paragraph of [title, ...names, summary, ...terms, ...synonyms, ...text]) {
      for (const word of wordsIn(paragraph)) {
        const form = word.text.toLowerCase();
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    }
  }
  const forms = new Map<string, string>();
  for (const form of counts.keys()) {
    const key = keyOf(form);
    const best = forms.get(key);
    if (best === undefined || (counts.get(form) ?? 0) > (counts.get(best) ?? 0)) {
      forms.set(key, form);
    }
  }
  return forms;
}

/** Words that a mistyped one may be meant for, the most frequent ones, by their first sound. */
export function vocabulariesOf(
  documents: readonly DocumentFields[],
  { words }: Postings,
): Vocabulary[] {
  const forms = formsOf(documents);
  const known = [...words]
    .map(([key, [gaps]]) => ({ key, count: gaps.length }))
    .filter(({ key }) => /^\p{L}{3,}$/u.test(key))
    .sort((a, b) => b.count - a.count)
    .slice(0, WORDS_MAX)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return Array.from({ length: VOCABULARY_PARTS }, (_, part) => {
    const those = known.filter(({ key }) => partOf(key) === part);
    return {
      keys: those.map(({ key }) => key),
      counts: those.map(({ count }) => count),
      forms: those.map(({ key }) => packForm(key, forms.get(key) ?? key)),
    };
  });
}
