import { counted } from '../../i18n/plural.ts';
import type { Counts, Found, Pagefind } from '../../search/pagefind.ts';
import { search, type Results } from '../../search/search.ts';
import {
  QUERY_MAX,
  FACETS,
  readState,
  writeState,
  type Facet,
  type SearchState,
} from '../../search/state.ts';

/** Results shown at once and added by «Показать ещё». */
const PAGE = 20;
/** Pause in typing after which the search runs, ms. */
const PAUSE = 250;

/** Runs the search form in the page: reads it, keeps it in the address, shows what was found. */
export class CatalogueSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: Results | undefined;
  #shown = 0;
  /** Number of the newest search: the answers of earlier ones come too late. */
  #newest = 0;
  /** True while more results are on their way. */
  #loading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const filters = this.#get('[data-filters]', HTMLDetailsElement);
    const wide = matchMedia('(min-width: 64rem)');
    filters.open = wide.matches;
    wide.addEventListener('change', () => {
      filters.open = wide.matches;
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#changed('push');
    });
    this.#query.addEventListener('input', () => {
      // A script may set more than the field lets a reader type.
      if (this.#query.value.length > QUERY_MAX)
        this.#query.value = this.#query.value.slice(0, QUERY_MAX);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#changed('replace');
      }, PAUSE);
    });
    filters.addEventListener('change', () => {
      this.#changed('push');
    });
    this.#resetButton.addEventListener('click', () => {
      this.#reset();
    });
    this.#moreButton.addEventListener('click', () => void this.#more());
    addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  get #form(): HTMLFormElement {
    return this.#get('form', HTMLFormElement);
  }

  get #query(): HTMLInputElement {
    return this.#get('input[type="search"]', HTMLInputElement);
  }

  get #rows(): HTMLElement {
    return this.#get('[data-results]', HTMLElement);
  }

  get #moreButton(): HTMLElement {
    return this.#get('[data-more]', HTMLElement);
  }

  get #resetButton(): HTMLElement {
    return this.#get('[data-reset]', HTMLElement);
  }

  /** Part of the page that the search cannot do without; throws when it is missing or another kind. */
  #get<Wanted extends HTMLElement>(selector: string, kind: new () => Wanted): Wanted {
    const found = this.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`catalogue-search: ${selector} is missing`);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #state(): SearchState {
    const parameters = new URLSearchParams({ q: this.#query.value });
    for (const box of this.#boxes) if (box.checked) parameters.append(box.name, box.value);
    return readState(parameters);
  }

  #changed(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const state = this.#state();
    const address = `${location.pathname}?${writeState(state)}`.replace(/\?$/, '');
    if (address !== location.pathname + location.search) {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    }
    void this.#run(state);
  }

  #restore(): void {
    const state = readState(new URLSearchParams(location.search));
    this.#query.value = state.query;
    for (const box of this.#boxes) {
      box.checked = state.chosen[box.name as Facet].includes(box.value);
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    void this.#run(state);
  }

  #reset(): void {
    for (const box of this.#boxes) box.checked = false;
    this.#changed('push');
    this.#query.focus();
  }

  async #run(state: SearchState): Promise<void> {
    const number = ++this.#newest;
    try {
      this.#pagefind ??= import(
        /* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href
      );
      const results = await search(await this.#pagefind, state);
      const first = await results.slice(0, PAGE);
      if (number !== this.#newest) return;
      this.#results = results;
      this.#shown = 0;
      this.#rows.replaceChildren();
      this.#append(first);
      this.#count(results.counts);
      this.#resetButton.hidden = FACETS.every((facet) => state.chosen[facet].length === 0);
      this.#say(
        results.total > 0
          ? `Найдено: ${counted(results.total, 'запись', 'записи', 'записей')}`
          : 'Ничего не нашлось. Попробуйте другие слова или сбросьте отбор.',
      );
    } catch (error) {
      this.#pagefind = undefined;
      this.#say('Поиск не загрузился. Обновите страницу или откройте списки в разделах.');
      throw error;
    }
  }

  #say(text: string): void {
    this.#get('[data-status]', HTMLElement).textContent = text;
  }

  #append(found: readonly Found[]): void {
    const template = this.#get('[data-row]', HTMLTemplateElement);
    const rows = found.map(({ url, meta, excerpt }) => {
      const row = template.content.cloneNode(true) as DocumentFragment;
      const link = row.querySelector('a');
      const type = row.querySelector('[data-type]');
      const text = row.querySelector('[data-excerpt]');
      if (!link || !type || !text) throw new Error('catalogue-search: the row template is broken');
      link.href = url;
      link.textContent = meta.title ?? url;
      type.textContent = this.#labelOf(meta.type);
      // Pagefind escapes the excerpt itself; the only tags in it are its marks.
      if (this.#query.value.trim()) text.innerHTML = excerpt;
      else text.textContent = meta.summary ?? '';
      return row;
    });
    this.#rows.append(...rows);
    this.#shown += found.length;
    this.#moreButton.hidden = this.#shown >= (this.#results?.total ?? 0);
  }

  async #more(): Promise<void> {
    const number = this.#newest;
    const start = this.#shown;
    if (!this.#results || this.#loading) return;
    this.#loading = true;
    const found = await this.#results.slice(start, start + PAGE).finally(() => {
      this.#loading = false;
    });
    if (number !== this.#newest) return;
    this.#append(found);
    this.#rows.children[start]?.querySelector('a')?.focus();
  }

  #labelOf(type = ''): string {
    const box = this.#boxes.find(({ name, value }) => name === 'type' && value === type);
    return box?.nextElementSibling?.textContent ?? '';
  }

  #count(counts: Counts): void {
    for (const box of this.#boxes) {
      const count = counts[box.name as Facet]?.[box.value] ?? 0;
      const label = box.closest('label');
      const place = label?.querySelector('[data-count]');
      if (!label || !place) continue;
      place.textContent = String(count);
      label.hidden = count === 0 && !box.checked;
    }
  }
}
