import { counted } from '../../i18n/plural.ts';
import { CHANGED, keep, look, REFUSED } from './store.ts';

/** Bottom of the page: leads to the comparison of what was chosen, says what could not be done. */
class OwnTray extends HTMLElement {
  connectedCallback(): void {
    this.#part('button').addEventListener('click', this);
    document.addEventListener(CHANGED, this);
    document.addEventListener(REFUSED, this);
    this.#show();
  }

  handleEvent(event: Event): void {
    const words = event.type === REFUSED ? (event as CustomEvent<string>).detail : '';
    this.#part('[role="status"]').textContent = words;
    if (event.type === 'click') keep({ ...look().own, compared: [] });
    if (event.type === CHANGED) this.#show();
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`own-tray: ${selector} is missing`);
    return found;
  }

  #show(): void {
    const { compared } = look().own;
    // The page of the comparison shows the same choice itself.
    this.#part('section').hidden = compared.length === 0 || this.hasAttribute('data-quiet');
    const link = this.#part('a') as HTMLAnchorElement;
    link.search = `?ids=${compared.join(',')}`;
    this.#part('[data-words]').textContent =
      compared.length === 1
        ? 'К сравнению: выбрана 1\u00a0практика'
        : `Сравнить ${counted(compared.length, 'практику', 'практики', 'практик')}`;
  }
}

customElements.define('own-tray', OwnTray);
