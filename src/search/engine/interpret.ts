import { endingOf, keyOf } from '../language/key.ts';
import { layoutWords, type LayoutWord } from '../language/layout.ts';
import { closest } from '../language/spelling.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { normalize, wordsIn } from '../language/words.ts';
import type { Reading } from './answer.ts';
import { partOf, unpackForm } from './format.ts';
import type { IndexReader } from './index-reader.ts';
import type { Thesaurus } from './thesaurus.ts';

/** Word of a query with the keys it is looked up by. */
export interface Term {
  /** As the reader sees it. */
  text: string;
  /** Its own key, or keys that it may be the beginning of; none when no page has it. */
  keys: string[];
  /** True when the keys are those of longer words. */
  beginning: boolean;
  /** True when it carries nothing and is not looked up. */
  empty: boolean;
  changed?: Reading['changed'];
}

/** How to read a query. */
export interface Options {
  /** True to take every word as it is typed. */
  literal?: boolean | undefined;
  /** True when the last word may be half of one. */
  typing?: boolean | undefined;
}

/** Letters from which a word may stand for those that begin with it. */
const PREFIX_MIN = 3;
/** Most words that a beginning stands for. */
const PREFIX_MOST = 20;

const emptyTerm = (text: string): Term => ({ text, keys: [], beginning: false, empty: true });

const textsIn = (text: string): string[] => wordsIn(text).map((word) => word.text);
const carries = (text: string): boolean => !STOP_WORDS.has(normalize(text));

/** A known word in the form of the mistyped one when it has such a form, else in its own. */
function inForm(form: string, typed: string): string {
  const stem = form.slice(0, form.length - endingOf(form).length);
  const same = `${stem}${endingOf(typed)}`;
  return keyOf(same) === keyOf(form) ? same : form;
}

/** Reads the words of a query against an index. */
export function createInterpreter(index: IndexReader, thesaurus: Thesaurus) {
  const isKnown = async (text: string) =>
    thesaurus.has(keyOf(text)) || (await index.word(keyOf(text))) !== undefined;

  async function beginning(text: string): Promise<string[]> {
    const typed = normalize(text);
    if (typed.length < PREFIX_MIN) return [];
    const [byWord, byKey] = await Promise.all([
      index.beginning(typed, PREFIX_MOST),
      index.beginning(keyOf(text), PREFIX_MOST),
    ]);
    // A stem is shorter than its word: «приемная» must not stand for all that begins with «прием».
    return byWord.length > 0 ? byWord : keyOf(text).length >= typed.length - 1 ? byKey : [];
  }

  async function mended(text: string): Promise<Term | undefined> {
    const typed = normalize(text);
    // The first letter may be one too many or have changed places with the second.
    for (const part of new Set([partOf(typed), partOf(typed.slice(1))])) {
      const vocabulary = await index.vocabulary(part);
      const key = closest(text, vocabulary);
      if (key === undefined) continue;
      const form = unpackForm(key, vocabulary.forms[vocabulary.keys.indexOf(key)] ?? '0');
      return { ...emptyTerm(inForm(form, text)), empty: false, keys: [key], changed: 'spelling' };
    }
    return undefined;
  }

  async function termOf(text: string, { literal, typing }: Options): Promise<Term> {
    const key = keyOf(text);
    const known = await isKnown(text);
    const longer = typing || !known ? await beginning(text) : [];
    if (known || longer.length > 0) {
      const keys = [...new Set([...(known ? [key] : []), ...longer])];
      return { text, keys, beginning: longer.length > 0, empty: false };
    }
    const better = literal ? undefined : await mended(text);
    return better ?? { ...emptyTerm(text), empty: false };
  }

  /** Words of a part of the query between spaces when it was typed on another keyboard layout. */
  async function inLayout(readings: readonly string[]): Promise<string[] | undefined> {
    for (const reading of readings) {
      const texts = textsIn(reading);
      const fits = await Promise.all(
        texts.map(
          async (text) =>
            !carries(text) || (await isKnown(text)) || (await beginning(text)).length > 0,
        ),
      );
      if (texts.length > 0 && fits.every(Boolean)) return texts;
    }
    return undefined;
  }

  async function termsOf({ text, readings }: LayoutWord, options: Options): Promise<Term[]> {
    const plain = textsIn(text);
    const known = await Promise.all(plain.map(async (word) => !carries(word) || isKnown(word)));
    const other = options.literal || known.some(Boolean) ? undefined : await inLayout(readings);
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
    const parts = layoutWords(query);
    const terms = await Promise.all(
      parts.map((part, place) =>
        termsOf(part, { ...options, typing: options.typing && place === parts.length - 1 }),
      ),
    );
    return terms.flat();
  };
}

/** The terms as the page tells of them; `query` is what was typed, `dropped` what nothing was found with. */
export function readingOf(
  query: string,
  terms: readonly Term[],
  dropped: readonly Term[],
): Reading {
  const changed = terms.find((term) => term.changed)?.changed;
  return {
    query: changed ? terms.map(({ text }) => text).join(' ') : query,
    changed,
    dropped: dropped.map(({ text }) => text),
  };
}
