import { counted } from '../../i18n/plural.ts';
import { part } from '../dom/parts.ts';
import { CHANGED, keep, look, REFUSED } from './store.ts';

/** Bottom of the page: leads to the comparison of what was chosen, says what could not be done. */
class OwnTray extends HTMLElement {
  connectedCallback(): void {
    part(this, 'button', HTMLElement).addEventListener('click', this);
    document.addEventListener(CHANGED, this);
    document.addEventListener(REFUSED, this);
    this.#show();
  }

  handleEvent(event: Event): void {
    const words = event.type === REFUSED ? (event as CustomEvent<string>).detail : '';
    part(this, '[role="status"]', HTMLElement).textContent = words;
    if (event.type === 'click') keep({ ...look().own, compared: [] });
    if (event.type === CHANGED) this.#show();
  }

  #show(): void {
    const { compared } = look().own;
    // The page of the comparison shows the same choice itself.
    part(this, 'section', HTMLElement).hidden =
      compared.length === 0 || this.hasAttribute('data-quiet');
    const link = part(this, 'a', HTMLAnchorElement);
    link.search = `?ids=${compared.join(',')}`;
    part(this, '[data-words]', HTMLElement).textContent =
      compared.length === 1
        ? 'К сравнению: выбрана 1\u00a0практика'
        : `Сравнить ${counted(compared.length, 'практику', 'практики', 'практик')}`;
  }
}

customElements.define('own-tray', OwnTray);
