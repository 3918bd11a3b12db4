import type { Vocabulary } from '../engine/format.ts';
import { endingOf, keyOf } from '../language/key.ts';
import { wordsIn } from '../language/words.ts';
import type { DocumentFields } from './fields.ts';
import type { Postings } from './postings.ts';

/** Most keys that a mistyped word is compared with: the file is loaded whole. */
const KEYS_MAX = 15_000;

/** How the words of these keys are written without their endings, the most frequent way of each. */
function stemsOf(
  documents: readonly DocumentFields[],
  keys: ReadonlySet<string>,
): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { title, names, summary, text } of documents) {
    for (const { text: word } of wordsIn([title, ...names, summary, ...text].join('\n'))) {
      const key = keyOf(word);
      const stem = word.toLowerCase().slice(0, word.length - endingOf(word).length);
      if (stem === key || !keys.has(key)) continue;
      const ofKey = counts.get(key) ?? new Map<string, number>();
      ofKey.set(stem, (ofKey.get(stem) ?? 0) + 1);
      counts.set(key, ofKey);
    }
  }
  const mostFrequent = (stems: Map<string, number>) =>
    [...stems].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  return Object.fromEntries([...counts].map(([key, stems]) => [key, mostFrequent(stems)]));
}

/** Words that a mistyped one may be meant for: those of letters alone, the most frequent ones. */
export function vocabularyOf(
  documents: readonly DocumentFields[],
  { words }: Postings,
): Vocabulary {
  const known = [...words]
    .map(([key, [gaps]]) => ({ key, count: gaps.length }))
    .filter(({ key }) => /^\p{L}{3,}$/u.test(key))
    .sort((a, b) => b.count - a.count)
    .slice(0, KEYS_MAX)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const keys = known.map(({ key }) => key);
  return {
    keys,
    counts: known.map(({ count }) => count),
    stems: stemsOf(documents, new Set(keys)),
  };
}
