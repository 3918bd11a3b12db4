import type { Reading } from '../../search/engine/answer.ts';
import { writeState, type State } from '../../search/state.ts';
import { part, write } from '../dom/parts.ts';

/** How a query was understood, and how many results fit it whole. */
export interface Understood {
  reading: Reading;
  total: number;
  exact: number;
}

/** Says which words were left out; empty when none were. */
export function droppedWords(words: readonly string[]): string {
  const named = words.map((word) => `«${word}»`).join(', ');
  if (words.length === 0) return '';
  return words.length === 1
    ? `Не нашлось слова ${named}, показано без него.`
    : `Не нашлось слов ${named}, показано без них.`;
}

/** Shows how a query was understood; with nothing to say, nothing. */
export function showUnderstood(
  root: HTMLElement,
  state: State,
  understood: Understood | undefined,
  partialWords: (exact: number) => string,
): void {
  const { reading, total = 0, exact = 0 } = understood ?? {};
  const changed = part(root, '[data-changed]', HTMLElement);
  changed.hidden = !reading?.changed || total === 0;
  if (reading?.changed) {
    write(changed, '[data-read]', `«${reading.query}»`);
    write(changed, '[data-typed]', `«${state.query.trim()}»`);
    const link = part(changed, 'a', HTMLAnchorElement);
    link.search = writeState({ ...state, literal: true }).toString();
  }
  const dropped = total > 0 ? droppedWords(reading?.dropped ?? []) : '';
  const partial = exact < total ? partialWords(exact) : '';
  for (const [selector, words] of [
    ['[data-dropped]', dropped],
    ['[data-partial]', partial],
  ] as const) {
    part(root, selector, HTMLElement).hidden = words === '';
    write(root, selector, words);
  }
}
