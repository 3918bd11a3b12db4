import { warning, type Finding } from '../problem.ts';
import type { Passage } from '../passages/passage.ts';
import { isOwn } from './own-words.ts';
import { countWords, sentencesOf } from './sentences.ts';

/** Most words of a sentence that is understood at the first reading. */
const WORDS_MAX = 35;

/** Sentences too long to follow. */
export function longSentences(passage: Passage): Finding[] {
  if (!isOwn(passage) || passage.kind === 'row') return [];
  return sentencesOf(passage.text).flatMap(({ text, start }) => {
    const words = countWords(text);
    if (words <= WORDS_MAX) return [];
    const message = `Слов в предложении — ${words}, а легко читается до ${WORDS_MAX}. Разделите его на два или сделайте списком.`;
    return [warning('long-sentence', passage.at(start), message)];
  });
}
