import { BAND, distance, LONGEST } from './distance.ts';
import { IRREGULAR } from './irregular.ts';
import { keyOf } from './key.ts';
import { normalize } from './words.ts';

/** Known words: keys as `keyOf` gives them, and how often each occurs, at the same places. */
export interface KnownWords {
  keys: readonly string[];
  counts: ArrayLike<number>;
}

/** Most letters that may differ, whatever the costs: three cheap slips are the most a hand makes. */
const DIFFERENT_LETTERS = 3;

/** How far, in tenths, a known word may be from what was typed. */
function limitOf(word: string, key: string): number {
  if (word.length <= 3 || key.length <= 2) return 0;
  if (key.length === 3) return 5;
  if (word.length === 4) return 8;
  if (word.length <= 5 || key.length <= 5) return 10;
  if (key.length === 6) return 13;
  return key.length === 7 ? 15 : 20;
}

/** True when a mistyped word may be compared with known ones: it is Russian and neither too short nor too long. */
export function isMendable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const plain = normalize(word);
  return RUSSIAN.test(plain) && limitOf(plain, keyOf(plain)) > 0;
}

/** Key of the known word that was most likely meant by a mistyped one; undefined when none is near. */
export function closest(word: string, known: KnownWords): string | undefined {
  if (!isMendable(word)) return undefined;
  const plain = normalize(word);
  const key = keyOf(plain);
  const limit = limitOf(plain, key);
  const lexicon = lexiconOf(known);
  const best: Best = { distance: limit + 1, count: 0, key: undefined };
  nearest(codesOf(key), lexicon.regular, best);
  nearest(codesOf(plain), lexicon.irregular, best);
  return best.key;
}

interface Best {
  distance: number;
  count: number;
  key: string | undefined;
}

function nearest(typed: Uint8Array, words: Packed, best: Best): void {
  const mask = maskOf(typed);
  const { letters, starts, masks, keys, counts } = words;
  for (let index = 0; index < keys.length; index += 1) {
    const start = starts[index] ?? 0;
    const length = (starts[index + 1] ?? 0) - start;
    if (length > typed.length + BAND || length < typed.length - BAND) continue;
    const other = masks[index] ?? 0;
    if (bits(mask & ~other) > DIFFERENT_LETTERS || bits(other & ~mask) > DIFFERENT_LETTERS)
      continue;
    const found = distance(typed, letters, start, length, best.distance);
    const count = counts[index] ?? 0;
    if (found < best.distance || (found === best.distance && count > best.count)) {
      best.distance = found;
      best.count = count;
      best.key = keys[index];
    }
  }
}

/** Words one after another in one array: 40,000 of them are gone through in a few milliseconds. */
interface Packed {
  letters: Uint8Array;
  starts: Int32Array;
  /** Letters of each word as bits. */
  masks: Int32Array;
  keys: string[];
  counts: number[];
}

interface Lexicon {
  regular: Packed;
  /** Irregular forms are compared as they are written: their keys look different. */
  irregular: Packed;
}

const RUSSIAN = /^[а-я]+$/;
const lexicons = new WeakMap<readonly string[], Lexicon>();

function lexiconOf(known: KnownWords): Lexicon {
  let lexicon = lexicons.get(known.keys);
  if (lexicon === undefined) {
    const count = new Map<string, number>();
    known.keys.forEach((key, index) => {
      if (RUSSIAN.test(key) && key.length <= LONGEST) count.set(key, known.counts[index] ?? 0);
    });
    const irregular = [...IRREGULAR].filter(([, key]) => count.has(key));
    lexicon = {
      regular: pack(
        [...count.keys()].map((key) => [key, key]),
        count,
      ),
      irregular: pack(irregular, count),
    };
    lexicons.set(known.keys, lexicon);
  }
  return lexicon;
}

function pack(words: [string, string][], count: ReadonlyMap<string, number>): Packed {
  const starts = new Int32Array(words.length + 1);
  const masks = new Int32Array(words.length);
  const letters = new Uint8Array(words.reduce((sum, [word]) => sum + word.length, 0));
  words.forEach(([word], index) => {
    const codes = codesOf(word);
    const start = starts[index] ?? 0;
    letters.set(codes, start);
    starts[index + 1] = start + codes.length;
    masks[index] = maskOf(codes);
  });
  const keys = words.map(([, key]) => key);
  return { letters, starts, masks, keys, counts: keys.map((key) => count.get(key) ?? 0) };
}

const codesOf = (word: string): Uint8Array =>
  Uint8Array.from(word, (letter) => letter.charCodeAt(0) - 0x430);

const maskOf = (codes: Uint8Array): number => codes.reduce((mask, code) => mask | (1 << code), 0);

/** How many bits of a number are set. */
function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
