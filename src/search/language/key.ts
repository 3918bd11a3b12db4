import { IRREGULAR } from './irregular.ts';
import { nounEnding, nounKey } from './noun.ts';
import { verbKey, withoutReflexive } from './verb.ts';
import { normalize } from './words.ts';

/** No Russian word is longer; what is, is no word and stays as it is. */
const LONGEST = 40;
const REMEMBERED = 50_000;
const known = new Map<string, string>();

/** The one key of all forms of a word; a word that is not Russian is its own key. */
export function keyOf(word: string): string {
  if (word.length > LONGEST) return normalize(word);
  let key = known.get(word);
  if (key === undefined) {
    const plain = normalize(word);
    key = /^[а-я]+$/.test(plain) ? (IRREGULAR.get(plain) ?? stemOf(plain)) : plain;
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, key);
  }
  return key;
}

/** Nouns in -ость keep it: «трудность» is not «трудный». */
const QUALITY = /^(.{2,}ост)(?:ь|и|ью|ей|ям|ями|ях)$/;

/** Ending of a word, the part that its forms differ in. */
export function endingOf(word: string): string {
  const plain = normalize(word);
  return plain.length > LONGEST ? '' : nounEnding(plain);
}

function stemOf(word: string): string {
  const quality = QUALITY.exec(word)?.[1];
  if (quality !== undefined) return quality;
  const plain = withoutReflexive(word);
  return IRREGULAR.get(plain) ?? verbKey(plain) ?? nounKey(plain);
}
