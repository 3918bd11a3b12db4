import { CHANGED, look } from '../own/store.ts';
import { part, write } from '../dom/parts.ts';
import { addressesIn, type Bundle } from './bundle.ts';
import type { Wanted } from './gather.ts';
import { heldBundles } from './kept.ts';
import { canTakeAlong } from './support.ts';
import { offerWords, takenWords } from './words.ts';

/** Offers to keep a page with what belongs to it for reading without network. Nothing is kept before the reader has agreed. */
export class TakeAlong extends HTMLElement {
  #held: Bundle | undefined;

  connectedCallback(): void {
    if (!canTakeAlong()) return;
    this.addEventListener('click', (event) => {
      const { action } = (event.target as Element).closest('button')?.dataset ?? {};
      if (action === 'offer') this.#offer(this.#button.ariaExpanded === 'false');
      if (action === 'close') this.#close();
      if (action === 'take') void this.#take();
    });
    if (this.#ofShelf) document.addEventListener(CHANGED, () => void this.#show());
    void this.#show();
  }

  /** The shelf is known to this browser alone, all else the page says itself. */
  get #ofShelf(): boolean {
    return this.hasAttribute('data-shelf');
  }

  get #wanted(): Wanted {
    const { title = '' } = this.dataset;
    const id = location.pathname;
    if (!this.#ofShelf) return { id, title };
    return { id, title, pages: look().own.kept.map((one) => `/practices/${one}/`) };
  }

  get #button(): HTMLElement {
    return part(this, '[data-action="offer"]', HTMLElement);
  }

  async #show(): Promise<void> {
    const { id, pages } = this.#wanted;
    this.#held = (await heldBundles()).find(({ bundle }) => bundle.id === id)?.bundle;
    write(this, '[data-name]', (this.#held ? this.dataset.again : this.dataset.first) ?? '');
    write(this, '[data-taken]', this.#held ? takenWords(this.#held) : '');
    part(this, '[data-where]', HTMLElement).hidden = !this.#held;
    this.hidden = pages?.length === 0 && !this.#held;
  }

  #offer(shown: boolean): void {
    const { pages } = this.#wanted;
    const files = addressesIn(this.dataset.files);
    const count = pages?.length ?? addressesIn(this.dataset.pages).length + 1;
    const total = pages?.length ?? Number(this.dataset.total) + 1;
    write(this, '[data-what]', offerWords(count, files.length, total));
    write(this, '[data-status]', '');
    part(this, '[data-offer]', HTMLElement).hidden = !shown;
    this.#button.ariaExpanded = String(shown);
  }

  #close(): void {
    this.#offer(false);
    this.#button.focus();
  }

  async #take(): Promise<void> {
    this.#offer(false);
    this.#button.hidden = true;
    const { take } = await import('./taking.ts');
    const words = await take(this, this.#wanted, this.#held);
    await this.#show();
    this.#button.hidden = false;
    write(this, '[data-status]', words);
    part(this, '[data-status]', HTMLElement).focus();
  }
}
