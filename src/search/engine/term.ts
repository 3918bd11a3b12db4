import type { Reading } from './answer.ts';

/** Word of a query with the keys it is looked up by. */
export interface Term {
  /** As the reader sees it. */
  text: string;
  /** Its own key when it is known, then keys that it may be the beginning of; none when nothing has it. */
  keys: string[];
  /** True when the first key is the word's own. */
  known: boolean;
  /** True when it carries nothing and is not looked up. */
  empty: boolean;
  changed?: Reading['changed'];
}

/** Word that is looked up by its own key. */
export const knownTerm = (text: string, key: string): Term => ({
  text,
  keys: [key],
  known: true,
  empty: false,
});

/** Word that nothing has. */
export const unknownTerm = (text: string): Term => ({
  text,
  keys: [],
  known: false,
  empty: false,
});

/** Word that carries nothing: a preposition, the frame of a question. */
export const emptyTerm = (text: string): Term => ({ ...unknownTerm(text), empty: true });

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
