import { copy } from '../dom/clipboard.ts';
import { fillIn } from './copied.ts';

/** How long the reader is told that the text is copied, ms. */
const SHOWN = 3000;

/** Copies its text by a button; where the browser does not let it, offers the text selected in a field. */
export class CopyText extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  get #text(): string {
    const today = new Date().toLocaleDateString('ru');
    return fillIn(this.dataset.text ?? '', location.origin + location.pathname, today);
  }

  async #copy(): Promise<void> {
    if (await copy(this.#text)) this.#say(this.dataset.done ?? '');
    else this.#offer();
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (!status) throw new Error('copy-text: the status is missing');
    status.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      status.textContent = '';
    }, SHOWN);
  }

  #offer(): void {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = this.#text;
    field.className = 'field';
    field.ariaLabel = 'Скопируйте отсюда';
    field.addEventListener('blur', () => {
      field.remove();
    });
    this.append(field);
    field.select();
  }
}
