import type { Random } from './random.ts';

/** How fast new words come with more text (Heaps' law): vocabulary grows as this power of the number of words. */
const GROWTH = 0.6;

/** Russian words of a text, in lower case. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/\p{Script=Cyrillic}+/gu) ?? [];

/** Words that nobody uses, for a generated text whose vocabulary must grow as that of real ones. */
export interface CoinedWords {
  /** Counts words of a text that has been written. */
  readonly count: (text: string) => void;
  /** How many new words the text so far should have and does not. */
  readonly lacking: () => number;
  /** A word never met before. */
  readonly coin: () => string;
  /** A coined word: the oftener it was used, the likelier. */
  readonly reuse: () => string;
}

/** Makes words of the beginnings and ends of the real ones. */
export function createCoinedWords(realTexts: readonly string[], random: Random): CoinedWords {
  const tokens = realTexts.flatMap(wordsIn);
  const known = new Set(tokens);
  const real = { tokens: tokens.length, words: known.size };
  const parts = [...known].filter((word) => word.length >= 6 && word.length <= 12);
  const uses: string[] = [];
  let written = tokens.length;
  const used = (word: string) => {
    uses.push(word);
    return word;
  };
  const coin = (): string => {
    for (;;) {
      const head = random.pick(parts).slice(0, random.between(3, 5));
      const word = head + random.pick(parts).slice(-random.between(3, 6));
      if (known.has(word)) continue;
      known.add(word);
      return used(word);
    }
  };
  return {
    count: (text) => {
      const words = wordsIn(text);
      written += words.length;
      for (const word of words) known.add(word);
    },
    lacking: () => Math.floor(real.words * (written / real.tokens) ** GROWTH - known.size),
    coin,
    reuse: () => (uses.length === 0 ? coin() : used(random.pick(uses))),
  };
}
