import { orderOf, usualOrder, type Order } from '../../search/sorting.ts';
import type { State } from '../../search/state.ts';
import { part } from '../dom/parts.ts';

/** The choice of an order; the usual one depends on whether there is a query, and is not named in the address. */
export class OrderSelect {
  readonly #select: HTMLSelectElement;
  /** Order that the reader named; undefined for the usual one. */
  #named: Order | undefined;

  constructor(root: HTMLElement) {
    this.#select = part(root, 'select[name="sort"]', HTMLSelectElement);
    // The form hears of it later.
    this.#select.addEventListener('change', () => {
      this.#named = orderOf(this.#select.value);
    });
  }

  /** Order to be named in the address. */
  named(query: string): Order | undefined {
    const fits = this.#named !== usualOrder(query) && (this.#named !== 'relevance' || query.trim());
    return fits ? this.#named : undefined;
  }

  /** Takes the order that a state names. */
  restore({ sort }: State): void {
    this.#named = orderOf(sort);
  }

  /** Shows the order of a state; without a query nothing is more fitting than the rest. */
  show({ query, sort }: State): void {
    for (const option of this.#select.options) {
      if (option.value === 'relevance') option.hidden = option.disabled = !query.trim();
    }
    this.#select.value = orderOf(sort) ?? usualOrder(query);
  }
}
