import { readState, writeState, type Counts, type State } from '../../search/state.ts';
import { part, write } from '../dom/parts.ts';
import { keepPlace, keepScroll, placeBefore, returnTo } from './list-place.ts';
import { SearchForm } from './search-form.ts';

/** What a search gives: how many results there are, a part of them on demand, what other choices would give. */
export interface Outcome {
  total: number;
  counts: Counts;
  rows(start: number, end: number): Promise<readonly HTMLElement[]>;
}

/**
 * A search form over a list of results: keeps what is asked in the address, shows what is found. Where the results
 * come from is said by the element that extends it.
 */
export abstract class FacetedSearch<Given extends Outcome = Outcome> extends HTMLElement {
  protected readonly form = new SearchForm(this);
  protected readonly results = part(this, '[data-results]', HTMLElement);
  readonly #moreButton = part(this, '[data-more]', HTMLElement);
  #outcome: Given | undefined;
  /** Number of the newest search: the answers of earlier ones come too late. */
  #newest = 0;
  /** Results that the page shows; at first its own. */
  #shown = this.results.children.length;
  /** True while more results are on their way. */
  #loading = false;

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
    this.form.listen(part(this, 'form', HTMLFormElement), (how) => {
      this.changed(how);
    });
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element) this.pressed(event.target, event);
    });
    addEventListener('popstate', () => void this.#restore());
    keepScroll();
    void this.#restore();
  }

  /** What is asked for now. */
  protected state(): State {
    return this.form.state();
  }

  /** Puts a state into the page. */
  protected fill(state: State): void {
    this.form.fill(state);
  }

  /** What is asked for, in words for the paper. */
  protected asked(state: State): string[] {
    return this.form.asked(state);
  }

  /** Answers a press on anything but the form's own fields. */
  protected pressed(target: Element, event: MouseEvent): void {
    if (target.closest('[data-reset]')) this.reset();
    if (target.closest('[data-more]')) void this.#more();
    if (!target.closest('[data-literal]')) return;
    event.preventDefault();
    this.form.takeLiterally();
    this.changed('push');
  }

  /** Puts results into the page from a position on; the first ones replace those before. */
  protected put(rows: readonly HTMLElement[], start: number): void {
    if (start === 0) this.results.replaceChildren(...rows);
    else this.results.append(...rows);
  }

  /** Shows what a search has given, beside its results and its counts. */
  protected shown(state: State, outcome: Given): void {
    const chosen = this.form.boxes.chosen.length > 0;
    this.#say(outcome.total > 0 ? this.words.found(outcome.total) : this.words.none(chosen));
    for (const button of this.querySelectorAll<HTMLElement>('[data-reset]')) {
      button.hidden = !chosen;
    }
    this.form.show(state);
    const asked = this.asked(state).join(', ');
    write(this, '[data-choice]', asked && `Отбор: ${asked}`);
  }

  /** Takes every choice off; the query stays. */
  protected reset(): void {
    this.form.boxes.clear();
    this.changed('push');
    this.form.query.focus();
  }

  /** Puts what is asked for into the address and answers it. */
  protected changed(how: 'push' | 'replace'): void {
    this.form.settle();
    const state = this.state();
    const address = `${location.pathname}?${writeState(state)}`.replace(/\?$/, '');
    if (address !== location.pathname + location.search) {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    }
    void this.run(state);
  }

  async #restore(): Promise<void> {
    this.fill(readState(new URLSearchParams(location.search), this.form.boxes.names));
    const place = placeBefore();
    await this.run(this.state(), Math.max(this.page, place.shown ?? 0));
    returnTo(place);
  }

  /** Answers a state in the page with so many results at first. */
  protected async run(state: State, count = this.page): Promise<void> {
    const number = ++this.#newest;
    this.results.ariaBusy = 'true';
    await this.#attempt(number, async () => {
      const outcome = await this.find(state);
      const first = await outcome.rows(0, count);
      if (number !== this.#newest) return;
      this.#outcome = outcome;
      this.#put(first, 0, outcome);
      this.form.boxes.count(outcome.counts);
      this.shown(state, outcome);
    });
    if (number === this.#newest) this.results.ariaBusy = 'false';
  }

  async #more(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const number = this.#newest;
    const start = this.#shown;
    await this.#attempt(number, async () => {
      const outcome = (this.#outcome ??= await this.find(this.state()));
      const rows = await outcome.rows(start, start + this.page);
      if (number !== this.#newest) return;
      this.#put(rows, start, outcome);
      keepPlace({ shown: this.#shown });
      rows[0]?.querySelector('a')?.focus();
    }).finally(() => {
      this.#loading = false;
    });
  }

  /** Says so when a search fails that is still wanted. */
  async #attempt(number: number, search: () => Promise<void>): Promise<void> {
    try {
      await search();
    } catch (error) {
      if (number === this.#newest) {
        this.results.ariaBusy = 'false';
        this.#say(this.words.failed);
      }
      throw error;
    }
  }

  #put(rows: readonly HTMLElement[], start: number, outcome: Given): void {
    this.put(rows, start);
    this.#shown = start + rows.length;
    this.#moreButton.hidden = this.#shown >= outcome.total;
  }

  #say(text: string): void {
    write(this, '[data-status]', text);
  }
}
