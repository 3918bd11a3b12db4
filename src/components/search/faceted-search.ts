import { QUERY_MAX, readState, writeState, type Counts, type State } from '../../search/state.ts';
import { part } from '../dom/parts.ts';
import { FacetBoxes, labelOf } from './facet-boxes.ts';

/** What a search gives: how many results there are, a part of them on demand, what other choices would give. */
export interface Outcome {
  total: number;
  counts: Counts;
  rows(start: number, end: number): Promise<readonly HTMLElement[]>;
}

/** Pause in typing after which the search runs, ms. */
const PAUSE = 250;

/** Number of results that were shown when the reader left this step of the history; 0 when it was not kept. */
function shownBefore(): number {
  const kept: unknown = history.state;
  const shown = typeof kept === 'object' && kept && 'shown' in kept ? kept.shown : 0;
  return typeof shown === 'number' ? shown : 0;
}

/**
 * A search form over a list of results: reads what is chosen, keeps it in the address, shows what is found. Where
 * the results come from is said by the element that extends it.
 */
export abstract class FacetedSearch<Given extends Outcome = Outcome> extends HTMLElement {
  protected readonly form = part(this, 'form', HTMLFormElement);
  protected readonly query = part(this, 'input[name="q"]', HTMLInputElement);
  protected readonly results = part(this, '[data-results]', HTMLElement);
  protected readonly boxes = new FacetBoxes(this);
  readonly #status = part(this, '[data-status]', HTMLElement);
  readonly #choice = part(this, '[data-choice]', HTMLElement);
  readonly #moreButton = part(this, '[data-more]', HTMLElement);
  #outcome: Given | undefined;
  /** Number of the newest search: the answers of earlier ones come too late. */
  #newest = 0;
  /** True while more results are on their way. */
  #loading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Results shown at once and added by «Показать ещё». */
  protected abstract readonly page: number;
  /** What to say of a search. */
  protected abstract readonly words: {
    found(total: number): string;
    none(chosen: boolean): string;
    failed: string;
  };
  /** Runs a search. */
  protected abstract find(state: State): Promise<Given>;

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.changed('push');
    });
    this.query.addEventListener('input', () => {
      // A script may set more than the field lets a reader type.
      if (this.query.value.length > QUERY_MAX)
        this.query.value = this.query.value.slice(0, QUERY_MAX);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.changed('replace');
      }, PAUSE);
    });
    this.form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type !== 'checkbox') return;
      this.changed('push');
    });
    for (const button of this.querySelectorAll('[data-reset]')) {
      button.addEventListener('click', () => {
        this.reset();
      });
    }
    this.#moreButton.addEventListener('click', () => void this.#more());
    addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  /** What the form asks for now. */
  protected state(): State {
    const parameters = new URLSearchParams({ q: this.query.value });
    for (const { name, value } of this.boxes.chosen) parameters.append(name, value);
    return readState(parameters, this.boxes.names);
  }

  /** Puts a state into the form. */
  protected fill(state: State): void {
    this.query.value = state.query;
    this.boxes.restore(state);
  }

  /** Shows what a search has given, beside its results and its counts. */
  protected shown(state: State, outcome: Given): void {
    const chosen = Object.values(state.chosen).some(({ length }) => length > 0);
    this.#say(outcome.total > 0 ? this.words.found(outcome.total) : this.words.none(chosen));
    const query = state.query.trim();
    const asked = [...(query ? [`«${query}»`] : []), ...this.boxes.chosen.map(labelOf)];
    this.#choice.textContent = asked.length > 0 ? `Отбор: ${asked.join(', ')}` : '';
    for (const button of this.querySelectorAll<HTMLElement>('[data-reset]')) {
      button.hidden = !chosen;
    }
  }

  /** Takes every choice off; the query stays. */
  protected reset(): void {
    this.boxes.clear();
    this.changed('push');
    this.query.focus();
  }

  /** Puts what the form asks for into the address and answers it. */
  protected changed(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const state = this.state();
    const address = `${location.pathname}?${writeState(state)}`.replace(/\?$/, '');
    if (address !== location.pathname + location.search) {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    }
    void this.run(state);
  }

  #restore(): void {
    this.fill(readState(new URLSearchParams(location.search), this.boxes.names));
    void this.run(this.state(), Math.max(this.page, shownBefore()));
  }

  /** Answers a state in the page with so many results at first. */
  protected async run(state: State, count = this.page): Promise<void> {
    const number = ++this.#newest;
    this.results.ariaBusy = 'true';
    try {
      const outcome = await this.find(state);
      const first = await outcome.rows(0, count);
      if (number !== this.#newest) return;
      this.#outcome = outcome;
      this.results.replaceChildren(...first);
      this.#moreButton.hidden = first.length >= outcome.total;
      this.boxes.count(outcome.counts);
      this.shown(state, outcome);
    } catch (error) {
      if (number === this.#newest) this.#say(this.words.failed);
      throw error;
    } finally {
      if (number === this.#newest) this.results.ariaBusy = 'false';
    }
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  async #more(): Promise<void> {
    const number = this.#newest;
    const start = this.results.children.length;
    if (this.#loading) return;
    this.#loading = true;
    try {
      const outcome = (this.#outcome ??= await this.find(this.state()));
      const rows = await outcome.rows(start, start + this.page);
      if (number !== this.#newest) return;
      this.results.append(...rows);
      this.#moreButton.hidden = this.results.children.length >= outcome.total;
      history.replaceState({ shown: this.results.children.length }, '');
      rows[0]?.querySelector('a')?.focus();
    } catch (error) {
      if (number === this.#newest) this.#say(this.words.failed);
      throw error;
    } finally {
      this.#loading = false;
    }
  }
}
