import { keyOf } from '../language/key.ts';
import { layoutWords, type LayoutWord } from '../language/layout.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { normalize, wordsIn } from '../language/words.ts';
import type { IndexReader } from './index-reader.ts';
import { mend } from './mend.ts';
import { emptyTerm, knownTerm, unknownTerm, type Term } from './term.ts';
import type { Thesaurus } from './thesaurus.ts';

/** How to read a query. */
interface Options {
  /** True to take every word as it is typed. */
  literal?: boolean | undefined;
  /** True when the last word may be half of one. */
  typing?: boolean | undefined;
}

/** Letters from which a word may stand for those that begin with it. */
const PREFIX_MIN = 3;
/** The same for a word that is being typed. */
const TYPED_PREFIX_MIN = 2;
/** The same for a word of another layout: shorter ones begin alike by chance. */
const LAYOUT_PREFIX_MIN = 4;
/** Most words of a query that are read: what is longer was not written by someone who searches. */
const WORDS_MOST = 30;
/** Most words that a beginning stands for. */
const PREFIX_MOST = 20;

const textsIn = (text: string): string[] => wordsIn(text).map((word) => word.text);
const carries = (text: string): boolean => !STOP_WORDS.has(normalize(text));

/** Reads the words of a query against an index. */
export function createInterpreter(index: IndexReader, thesaurus: Thesaurus) {
  const isKnown = async (text: string) =>
    thesaurus.has(keyOf(text)) || (await index.hasWord(keyOf(text)));

  /** Keys of longer words that begin so. */
  async function longer(text: string, least = PREFIX_MIN): Promise<string[]> {
    const typed = normalize(text);
    const key = keyOf(text);
    if (key.length < least) return [];
    const byWord = await index.beginning(typed, PREFIX_MOST);
    // A stem is shorter than its word: «приемная» must not stand for all that begins with «прием».
    const isWhole = key.length >= typed.length - 1;
    const found = byWord.length === 0 && isWhole ? await index.beginning(key, PREFIX_MOST) : byWord;
    return found.filter((one) => one !== key);
  }

  async function termOf(text: string, { literal, typing }: Options): Promise<Term> {
    const known = await isKnown(text);
    const others =
      typing || !known ? await longer(text, typing ? TYPED_PREFIX_MIN : PREFIX_MIN) : [];
    if (known) return { ...knownTerm(text, keyOf(text)), keys: [keyOf(text), ...others] };
    if (others.length > 0) return { ...unknownTerm(text), keys: others };
    return (literal ? undefined : await mend(index, text)) ?? unknownTerm(text);
  }

  /** Words of a part of the query between spaces when it was typed on another keyboard layout. */
  async function inLayout(readings: readonly string[]): Promise<string[] | undefined> {
    for (const reading of readings) {
      const texts = textsIn(reading);
      const fits = await Promise.all(
        texts.map(
          async (text) =>
            !carries(text) ||
            (await isKnown(text)) ||
            (text.length >= LAYOUT_PREFIX_MIN && (await longer(text)).length > 0),
        ),
      );
      if (texts.length > 0 && fits.every(Boolean)) return texts;
    }
    return undefined;
  }

  async function termsOf({ text, readings }: LayoutWord, options: Options): Promise<Term[]> {
    const plain = textsIn(text);
    const known = await Promise.all(plain.map(async (word) => !carries(word) || isKnown(word)));
    const asTyped = options.literal === true || (plain.length > 0 && known.every(Boolean));
    const other = asTyped ? undefined : await inLayout(readings);
    const words = other ?? plain;
    const terms = await Promise.all(
      words.map(async (word, place) =>
        carries(word)
          ? termOf(word, { ...options, typing: options.typing && place === words.length - 1 })
          : emptyTerm(word),
      ),
    );
    return other ? terms.map((term) => ({ ...term, changed: 'layout' })) : terms;
  }

  return async (query: string, options: Options = {}): Promise<Term[]> => {
    const parts = layoutWords(query).slice(0, WORDS_MOST);
    const terms = await Promise.all(
      parts.map((part, place) =>
        termsOf(part, { ...options, typing: options.typing && place === parts.length - 1 }),
      ),
    );
    return terms.flat();
  };
}
