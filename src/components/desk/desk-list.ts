import { formatNumber } from '../../i18n/plural.ts';
import { loadPart } from '../dom/loading.ts';
import { part, write } from '../dom/parts.ts';
import { ORDERS, type OrderName } from './orders.ts';
import { stateOf, type RowState } from './row-state.ts';

/** What the reader chose of the rows; an empty text chooses all. */
export interface Choice {
  region: string;
  collection: string;
  order: OrderName;
}

/** True when a choice leaves something out or changes the order. */
export const isUnusual = ({ region, collection, order }: Choice): boolean =>
  Boolean(region || collection) || order !== 'urgent';

/** One list of the desk on its page. */
export class DeskListView {
  readonly #section: HTMLElement;
  readonly #tile: HTMLElement | null;
  /** Said when there is nothing in the list at all. */
  readonly #empty: string;
  /** Pages with further rows that were put into the table already. */
  #loaded = 0;

  constructor(section: HTMLElement, tile: HTMLElement | null) {
    this.#section = section;
    this.#empty = section.dataset.empty ?? '';
    this.#tile = tile;
  }

  /** How many rows the list has in all, those that were not loaded among them. */
  get total(): number {
    return Number(this.#section.dataset.total);
  }

  get #body(): HTMLElement {
    return part(this.#section, 'tbody', HTMLElement);
  }

  get #rows(): RowState[] {
    return [...this.#body.querySelectorAll('tr')].map(stateOf);
  }

  get #pages(): number {
    return Number(this.#section.dataset.pages);
  }

  /** Puts the rows of the next page into the table; answers the first of them. */
  async loadNext(): Promise<HTMLElement | undefined> {
    const page = await loadPart(`/desk/${this.#section.dataset.list ?? ''}/${this.#loaded + 1}/`);
    const rows = [...page.querySelectorAll('.desk-table tbody tr')];
    const copies = rows.map((row) => document.importNode(row, true) as HTMLElement);
    this.#loaded += 1;
    this.#body.append(...copies);
    return copies[0];
  }

  /** Puts all rows into the table. */
  async loadAll(): Promise<void> {
    while (this.#loaded < this.#pages) await this.loadNext();
  }

  /** Shows the rows of a choice in its order; answers how many there are. */
  show(choice: Choice): number {
    const rows = this.#rows.toSorted(ORDERS[choice.order].compare);
    let shown = 0;
    for (const { element, region, collection } of rows) {
      const fits =
        (!choice.region || choice.region === region) &&
        (!choice.collection || choice.collection === collection);
      element.hidden = !fits;
      if (fits) shown += 1;
    }
    this.#body.append(...rows.map(({ element }) => element));
    this.#tell(choice, shown);
    return isUnusual(choice) ? shown : this.total;
  }

  #tell(choice: Choice, shown: number): void {
    const chosen = Boolean(choice.region || choice.collection);
    const count = chosen ? shown : this.total;
    write(this.#section, '[data-count]', formatNumber(count));
    if (this.#tile) write(this.#tile, '[data-count]', formatNumber(count));
    part(this.#section, 'table', HTMLElement).hidden = shown === 0;
    part(this.#section, '[data-empty]', HTMLElement).hidden = shown > 0;
    const words = this.total > 0 ? 'В этом отборе ничего нет' : this.#empty;
    write(this.#section, '[data-empty-words]', words);
    const more = this.#section.querySelector<HTMLElement>('[data-more]');
    if (!more) return;
    const rest = this.total - this.#rows.length;
    more.hidden = rest <= 0;
    more.textContent = `Показать ещё: осталось ${formatNumber(rest)}`;
  }
}
