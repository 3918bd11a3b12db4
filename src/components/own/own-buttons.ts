import type { OwnList } from '../../catalogue/own/state.ts';
import { CHANGED, look, toggle } from './store.ts';

/** Buttons that keep one practice for the reader; made here, for without a script they do nothing. */
class OwnButtons extends HTMLElement {
  connectedCallback(): void {
    const template = document.querySelector<HTMLTemplateElement>('#own-buttons');
    if (!template) throw new Error('own-buttons: the template is missing');
    if (!this.firstElementChild) this.append(template.content.cloneNode(true));
    for (const title of this.querySelectorAll('[data-title]')) {
      title.textContent = this.dataset.title ?? '';
    }
    this.addEventListener('click', this);
    document.addEventListener(CHANGED, this);
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener(CHANGED, this);
  }

  handleEvent({ type, target }: Event): void {
    if (type === CHANGED) {
      this.#show();
      return;
    }
    const list = (target as Element).closest('button')?.dataset.list;
    if (list) toggle(list as OwnList, this.dataset.id ?? '');
  }

  #show(): void {
    const { own } = look();
    for (const button of this.querySelectorAll('button')) {
      const kept = own[button.dataset.list as OwnList].includes(this.dataset.id ?? '');
      button.ariaPressed = String(kept);
    }
  }
}

customElements.define('own-buttons', OwnButtons);
