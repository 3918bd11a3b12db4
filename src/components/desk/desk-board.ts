import { counted, formatNumber } from '../../i18n/plural.ts';
import { part, write } from '../dom/parts.ts';
import { isPlain } from '../dom/presses.ts';
import { DeskListView, isUnusual, type Choice } from './desk-list.ts';
import { isOrder } from './orders.ts';

/** Event of a list whose rows were replaced. */
export const ROWS_CHANGED = 'desk-rows';

/** Filters and orders all lists of the desk at once; the choice is kept in the page's address. */
export class DeskBoard extends HTMLElement {
  #lists = new Map<Element, DeskListView>();
  /** Number of the latest choice: an earlier one that waits for rows is dropped. */
  #asked = 0;

  connectedCallback(): void {
    this.#lists = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-list]')].map((section) => [
        section,
        new DeskListView(
          section,
          this.querySelector(`[data-tile="${section.dataset.list ?? ''}"]`),
        ),
      ]),
    );
    this.#filters.hidden = false;
    this.#restore();
    this.addEventListener('change', () => void this.#changed());
    this.addEventListener('click', (event) => void this.#pressed(event));
    this.addEventListener(ROWS_CHANGED, () => void this.#show());
    addEventListener('popstate', () => {
      this.#restore();
      void this.#show();
    });
    void this.#show();
  }

  get #filters(): HTMLElement {
    return part(this, '[data-filters]', HTMLElement);
  }

  #select(name: string): HTMLSelectElement {
    return part(this, `select[name="${name}"]`, HTMLSelectElement);
  }

  get #choice(): Choice {
    const order = this.#select('order').value;
    return {
      region: this.#select('region').value,
      collection: this.#select('collection').value,
      order: isOrder(order) ? order : 'urgent',
    };
  }

  /** Takes the choice from the address; what the fields do not offer is left out. */
  #restore(): void {
    const asked = new URL(location.href).searchParams;
    for (const select of this.#filters.querySelectorAll('select')) {
      const value = asked.get(select.name);
      const known = [...select.options].some((option) => option.value === value);
      select.value = known && value !== null ? value : (select.options[0]?.value ?? '');
    }
  }

  async #changed(): Promise<void> {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(this.#choice)) {
      if (value && value !== 'urgent') address.searchParams.set(name, String(value));
      else address.searchParams.delete(name);
    }
    history.pushState(null, '', address);
    await this.#show();
  }

  async #show(): Promise<void> {
    const choice = this.#choice;
    const asked = ++this.#asked;
    part(this, '[data-reset]', HTMLElement).hidden = !isUnusual(choice);
    if (isUnusual(choice)) {
      try {
        for (const list of this.#lists.values()) await list.loadAll();
      } catch {
        this.#say('Не все строки загрузились. Обновите страницу.');
        return;
      }
    }
    if (asked !== this.#asked) return;
    const lists = [...this.#lists.values()];
    const shown = lists.reduce((sum, list) => sum + list.show(choice), 0);
    const total = lists.reduce((sum, list) => sum + list.total, 0);
    const all = counted(total, 'строка', 'строки', 'строк');
    this.#say(
      shown === total
        ? `Всего ${all}`
        : `Подходит: ${formatNumber(shown)} из ${formatNumber(total)}`,
    );
  }

  #say(words: string): void {
    write(this, '[data-status]', words);
  }

  #reset(): void {
    for (const select of this.querySelectorAll('select')) select.selectedIndex = 0;
    this.#select('region').focus();
    void this.#changed();
  }

  async #pressed(event: MouseEvent): Promise<void> {
    if (event.target instanceof Element && event.target.closest('[data-reset]')) this.#reset();
    const more = event.target instanceof Element ? event.target.closest('[data-more]') : null;
    const list = more && this.#lists.get(more.closest('[data-list]') ?? more);
    if (!list || !isPlain(event)) return;
    event.preventDefault();
    const first = await list.loadNext();
    list.show(this.#choice);
    first?.querySelector('a')?.focus();
  }
}
