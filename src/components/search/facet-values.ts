import { plain } from '../../i18n/plain.ts';
import { part } from '../dom/parts.ts';

/** Long list of values: shows the first ones and all on demand, and looks for a value by a part of its name. */
export class FacetValues extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-all]')?.addEventListener('click', () => {
      this.#showAll();
    });
    const find = this.querySelector('[data-find]');
    if (!(find instanceof HTMLInputElement)) return;
    find.addEventListener('input', () => {
      this.#find(plain(find.value));
    });
    find.addEventListener('keydown', (event) => {
      // It would send the form around the list, which knows nothing of this field.
      if (event.key === 'Enter') event.preventDefault();
    });
  }

  #showAll(): void {
    const extra = [...this.querySelectorAll<HTMLElement>('[data-extra]')];
    for (const item of extra) {
      item.hidden = false;
      item.removeAttribute('data-extra');
    }
    this.querySelector('[data-all]')?.remove();
    extra[0]?.querySelector('input')?.focus();
  }

  #find(words: string): void {
    // Inner values first: a value stays in sight for the sake of those that belong to it.
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')].reverse();
    let found = 0;
    for (const item of items) {
      const list = item.querySelector('details');
      const inner = list?.querySelector('[data-item]:not([hidden])') != null;
      const label = plain(item.querySelector('[data-label]')?.textContent ?? '');
      item.hidden = words ? !inner && !label.includes(words) : item.hasAttribute('data-extra');
      if (words && list) list.open = inner;
      if (!item.hidden) found++;
    }
    part(this, '[data-none]', HTMLElement).hidden = found > 0;
    const all = this.querySelector<HTMLElement>('[data-all]');
    if (all) all.hidden = words !== '';
  }
}
