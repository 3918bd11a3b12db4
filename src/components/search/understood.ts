import { quoted } from '../../i18n/quoted.ts';
import type { Reading } from '../../search/engine/answer.ts';
import { STOP_WORDS } from '../../search/language/stop-words.ts';
import { normalize } from '../../search/language/words.ts';
import { writeState, type State } from '../../search/state.ts';
import { part, write } from '../dom/parts.ts';

/** How a query was understood, and how many results fit it whole. */
export interface Understood {
  reading: Reading;
  total: number;
  exact: number;
}

/** Says which words were left out, of so many results; empty when none were. */
export function droppedWords(words: readonly string[], total: number): string {
  if (words.length === 0) return '';
  const one = words.length === 1;
  if (total === 0 && words.every((word) => STOP_WORDS.has(normalize(word))))
    return one
      ? 'Это слово слишком общее. Добавьте, что ищете.'
      : 'Эти слова слишком общие. Добавьте, что ищете.';
  const named = `${one ? 'Не нашлось слова' : 'Не нашлось слов'} ${words.map(quoted).join(', ')}`;
  if (total === 0) return `${named}.`;
  return `${named}, показано без ${one ? 'него' : 'них'}.`;
}

function showChanged(root: HTMLElement, state: State, { reading, total }: Understood): void {
  const changed = part(root, '[data-changed]', HTMLElement);
  changed.hidden = !reading.changed;
  write(changed, '[data-how]', total > 0 ? 'Показано по запросу' : 'Искали');
  write(changed, '[data-read]', quoted(reading.query));
  write(changed, '[data-typed]', quoted(state.query.trim()));
  part(changed, 'a', HTMLAnchorElement).search = writeState({ ...state, literal: true }).toString();
}

function showLiteral(root: HTMLElement, state: State, { total }: Understood): void {
  const literal = part(root, '[data-typed-shown]', HTMLElement);
  literal.hidden = !state.literal;
  write(
    literal,
    '[data-how]',
    total > 0 ? 'Показано точно как набрано.' : 'Искали точно как набрано.',
  );
  const link = part(literal, 'a', HTMLAnchorElement);
  link.search = writeState({ ...state, literal: undefined }).toString();
}

/** Says nothing of a query: there is none, or no answer to it. */
export function hideUnderstood(root: HTMLElement): void {
  for (const name of ['changed', 'typed-shown', 'dropped', 'partial']) {
    part(root, `[data-${name}]`, HTMLElement).hidden = true;
  }
}

/** Shows how a query was understood; with nothing to say, nothing. */
export function showUnderstood(
  root: HTMLElement,
  state: State,
  understood: Understood,
  partialWords: (exact: number) => string,
): void {
  const { reading, total, exact } = understood;
  showChanged(root, state, understood);
  showLiteral(root, state, understood);
  for (const [selector, words] of [
    ['[data-dropped]', droppedWords(reading.dropped, total)],
    ['[data-partial]', exact < total ? partialWords(exact) : ''],
  ] as const) {
    part(root, selector, HTMLElement).hidden = words === '';
    write(root, selector, words);
  }
}
