import { keyOf } from './key.ts';
import { STOP_WORDS } from './stop-words.ts';
import { normalize, wordsIn } from './words.ts';

/** Keys of the words of a text that carry something, in order. */
export const keysIn = (text: string): string[] =>
  wordsIn(text).flatMap((word) => (STOP_WORDS.has(normalize(word.text)) ? [] : [keyOf(word.text)]));
