import { LOOK_ALIKES as looksAlike } from '../../i18n/look-alikes.ts';

/** Word of a text and where it stands in it. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Soft hyphen, zero-width characters, marks of direction: they stand inside words and are not seen. */
const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF';

// Letters and digits part: «442ФЗ» has the same words as «442-ФЗ».
const WORD = new RegExp(
  `\\p{L}[\\p{L}\\p{M}${INVISIBLE}]*|\\p{N}[\\p{N}\\p{M}${INVISIBLE}]*`,
  'gu',
);
const INVISIBLE_END = new RegExp(`[${INVISIBLE}]$`, 'u');

/** Words of a text in order; everything that is neither letter nor digit separates them. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of text.matchAll(WORD)) {
    let end = match.length;
    while (INVISIBLE_END.test(match.charAt(end - 1))) end -= 1;
    words.push({ text: match.slice(0, end), start: index, end: index + end });
  }
  return words;
}

/** Letters that look like Cyrillic ones in either size, small: «b» for its large form, «В». */
const LOOK_ALIKES = new Map(
  looksAlike.map(([foreign, cyrillic]) => [foreign.toLowerCase(), cyrillic.toLowerCase()]),
);

const PLAIN = /^[а-я0-9]*$/;
const UNSEEN = new RegExp(`[\\p{M}${INVISIBLE}]`, 'gu');

/** A word as it is compared: small letters, ё as е, no stress marks, no look-alikes from other alphabets in Cyrillic words. */
export function normalize(word: string): string {
  if (PLAIN.test(word)) return word;
  // Composed first, so that й and ё keep what makes them letters of their own.
  const seen = word.normalize('NFC').toLowerCase().replace(UNSEEN, '').replaceAll('ё', 'е');
  if (!/[а-я]/.test(seen)) return seen;
  return seen.replace(/[a-z\u0370-\u03FF]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}
