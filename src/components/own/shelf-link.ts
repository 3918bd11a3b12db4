import { CHANGED, look } from './store.ts';

/** Link to the shelf that counts what lies there. */
class ShelfLink extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener(CHANGED, this);
    this.handleEvent();
  }

  handleEvent(): void {
    const place = this.querySelector('[data-count]');
    const { kept } = look().own;
    if (place) place.textContent = kept.length > 0 ? String(kept.length) : '';
  }
}

customElements.define('shelf-link', ShelfLink);
