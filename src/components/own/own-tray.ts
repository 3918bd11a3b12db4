import { counted } from '../../i18n/plural.ts';
import { part, write } from '../dom/parts.ts';
import { CHANGED, keep, look, REFUSED } from './store.ts';

/** How long a message stays when nothing else is done, milliseconds. */
const MESSAGE_STAYS = 12_000;

/** Bottom of the page: leads to the comparison of what was chosen, says what could not be done. */
class OwnTray extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    part(this, 'button', HTMLElement).addEventListener('click', this);
    document.addEventListener(CHANGED, this);
    document.addEventListener(REFUSED, this);
    // Before the click does anything: what it brings about may have words of its own.
    document.addEventListener(
      'click',
      () => {
        this.#say('');
      },
      { capture: true },
    );
    this.#show();
  }

  handleEvent(event: Event): void {
    this.#say(event.type === REFUSED ? (event as CustomEvent<string>).detail : '');
    if (event.type === 'click') keep({ ...look().own, compared: [] });
    if (event.type === CHANGED) this.#show();
  }

  #say(words: string): void {
    clearTimeout(this.#timer);
    write(this, '[role="status"]', words);
    if (words === '') return;
    this.#timer = setTimeout(() => {
      this.#say('');
    }, MESSAGE_STAYS);
  }

  #show(): void {
    const { compared } = look().own;
    // The page of the comparison shows the same choice itself.
    part(this, 'section', HTMLElement).hidden =
      compared.length === 0 || this.hasAttribute('data-quiet');
    const link = part(this, 'a', HTMLAnchorElement);
    link.search = `?ids=${compared.join(',')}`;
    const words =
      compared.length === 1
        ? 'К сравнению: 1\u00a0практика'
        : `Сравнить ${counted(compared.length, 'практику', 'практики', 'практик')}`;
    write(this, '[data-words]', words);
  }
}

customElements.define('own-tray', OwnTray);
