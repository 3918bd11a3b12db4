import { quoted } from '../../i18n/quoted.ts';
import { hasWords, readState, type State } from '../../search/state.ts';
import { part } from '../dom/parts.ts';
import { FacetBoxes, labelOf } from './facet-boxes.ts';
import { OrderSelect } from './order-select.ts';

/** Pause in typing after which the search runs, ms: longer than that of the suggestions over the list. */
const PAUSE = 600;

/** The form around a list: the query, the facets, the order, and what the reader does with them. */
export class SearchForm {
  readonly query: HTMLInputElement;
  readonly boxes: FacetBoxes;
  readonly #order: OrderSelect;
  /** True when the query is taken as it was typed. */
  #literal = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.query = part(root, 'input[name="q"]', HTMLInputElement);
    this.boxes = new FacetBoxes(root);
    this.#order = new OrderSelect(root);
  }

  /** Calls back when the reader asks for something else: a step of the history, or a letter more. */
  listen(form: HTMLFormElement, changed: (how: 'push' | 'replace') => void): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      changed('push');
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type !== 'checkbox') return;
      changed('push');
    });
    this.query.addEventListener('input', () => {
      this.#literal = false;
      this.settle();
      this.#timer = setTimeout(
        () => {
          changed('replace');
        },
        hasWords(this.query.value) ? PAUSE : 0,
      );
    });
  }

  /** Forgets the letters that were waited for. */
  settle(): void {
    clearTimeout(this.#timer);
  }

  /** Takes the query as it was typed, or mended, until it changes. */
  takeLiterally(literal: boolean): void {
    this.#literal = literal;
  }

  /** What the form asks for now. */
  state(): State {
    const parameters = new URLSearchParams({ q: this.query.value });
    for (const { name, value } of this.boxes.chosen) parameters.append(name, value);
    if (this.#literal) parameters.set('literal', '1');
    const state = readState(parameters, this.boxes.names);
    return { ...state, sort: this.#order.named(state.query) };
  }

  /** Puts a state into the form. */
  fill(state: State): void {
    this.settle();
    this.query.value = state.query;
    this.#literal = state.literal ?? false;
    this.boxes.restore(state);
    this.#order.restore(state);
    this.#order.show(this.state());
  }

  /** What a state asks for, in words. */
  asked({ query }: State): string[] {
    const words = query.trim();
    return [...(words ? [quoted(words)] : []), ...this.boxes.chosen.map(labelOf)];
  }

  /** Shows what came of a state. */
  show(state: State): void {
    this.#order.show(state);
  }
}
