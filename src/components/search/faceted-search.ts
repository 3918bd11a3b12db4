import type { Table } from '../../exports/table/table.ts';
import { readState, writeState, type Counts, type State } from '../../search/state.ts';
import { part, write } from '../dom/parts.ts';
import { isPlain } from '../dom/presses.ts';
import { keepPlace, keepScroll, placeBefore, returnTo } from './list-place.ts';
import { SearchForm } from './search-form.ts';
import { hideUnderstood } from './understood.ts';

/** What a search gives: how many results there are, a part of them on demand, what other choices would give. */
export interface Outcome {
  total: number;
  counts: Counts;
  rows(start: number, end: number): Promise<readonly HTMLElement[]>;
  /** All results as a table to take away. */
  table(): Promise<Table>;
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
  /** Number of the search whose next results are on their way. */
  #loading: number | undefined;

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
    const taken = target.closest<HTMLElement>('[data-take]')?.dataset.take;
    if (taken) void this.#take(taken);
    const how = target.closest('[data-literal], [data-mended]');
    if (!how || !isPlain(event)) return;
    event.preventDefault();
    this.form.takeLiterally(how.matches('[data-literal]'));
    this.changed('push');
    // The link goes with what it stands in.
    part(this, '[data-status]', HTMLElement).focus();
  }

  /** Puts results into the page from a position on; the first ones replace those before. */
  protected put(rows: readonly HTMLElement[], start: number): void {
    if (start === 0) this.results.replaceChildren(...rows);
    else this.results.append(...rows);
  }

  /** Shows what a search has given, beside its results and its counts. */
  protected shown(state: State, outcome: Given): void {
    const chosen = this.form.boxes.chosen.length > 0;
    part(this, '[data-nothing]', HTMLElement).hidden = outcome.total > 0;
    part(this, '[data-take-list]', HTMLElement).hidden = outcome.total === 0;
    this.#say(outcome.total > 0 ? this.words.found(outcome.total) : this.words.none(chosen));
    for (const button of this.querySelectorAll<HTMLElement>('[data-reset]')) {
      button.hidden = !chosen;
    }
    this.#showState(state);
  }

  /** Says that a search failed; what an earlier one gave does not answer it. */
  protected failed(state: State): void {
    this.#outcome = undefined;
    this.put([], 0);
    this.#shown = 0;
    this.#moreButton.hidden = true;
    this.form.boxes.uncount();
    hideUnderstood(this);
    part(this, '[data-asked]', HTMLElement).hidden = true;
    part(this, '[data-nothing]', HTMLElement).hidden = false;
    part(this, '[data-take-list]', HTMLElement).hidden = true;
    this.#showState(state);
    this.#say(this.words.failed);
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
    if (await this.run(this.state(), Math.max(this.page, place.shown ?? 0))) returnTo(place);
  }

  /** Answers a state in the page with so many results at first; false when another search came in between. */
  protected async run(state: State, count = this.page): Promise<boolean> {
    const number = ++this.#newest;
    this.results.ariaBusy = 'true';
    try {
      const outcome = await this.find(state);
      const first = await outcome.rows(0, count);
      if (number !== this.#newest) return false;
      this.#outcome = outcome;
      this.#put(first, 0, outcome);
      this.form.boxes.count(outcome.counts);
      this.shown(state, outcome);
      return true;
    } catch (error) {
      if (number === this.#newest) this.failed(state);
      throw error;
    } finally {
      if (number === this.#newest) this.results.ariaBusy = 'false';
    }
  }

  async #more(): Promise<void> {
    const number = this.#newest;
    if (this.#loading === number) return;
    this.#loading = number;
    const start = this.#shown;
    try {
      const outcome = this.#outcome ?? (await this.find(this.state()));
      const rows = await outcome.rows(start, start + this.page);
      if (number !== this.#newest) return;
      this.#outcome = outcome;
      this.#put(rows, start, outcome);
      keepPlace({ shown: this.#shown });
      rows[0]?.querySelector('a')?.focus();
    } catch (error) {
      if (number === this.#newest) this.#say(this.words.failed);
      throw error;
    } finally {
      if (this.#loading === number) this.#loading = undefined;
    }
  }

  /** Hands all results to the reader as a file. */
  async #take(format: string): Promise<void> {
    try {
      const outcome = this.#outcome ?? (await this.find(this.state()));
      const { takeList } = await import('./take-list.ts');
      takeList(await outcome.table(), format);
    } catch (error) {
      this.#say('Список не скачался. Обновите страницу и попробуйте снова.');
      throw error;
    }
  }

  #put(rows: readonly HTMLElement[], start: number, outcome: Given): void {
    this.put(rows, start);
    this.#shown = start + rows.length;
    this.#moreButton.hidden = this.#shown >= outcome.total;
  }

  #showState(state: State): void {
    this.form.show(state);
    const asked = this.asked(state).join(', ');
    write(this, '[data-choice]', asked && `Отбор: ${asked}`);
  }

  #say(text: string): void {
    write(this, '[data-status]', text);
  }
}
