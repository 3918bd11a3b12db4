import { part } from '../dom/parts.ts';

/** The panel that changes how the site looks to one reader; `public/reading.js` reads what it keeps. */
export class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    this.#opener.addEventListener('click', () => {
      this.#show();
      this.#dialog.showModal();
    });
    this.#dialog.addEventListener('click', ({ target }) => {
      // Only the shade around the panel is the dialog itself.
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('close', () => {
      this.#say('');
    });
    this.#dialog.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#choose(target);
    });
    for (const button of this.querySelectorAll('[data-close]')) {
      button.addEventListener('click', () => {
        this.#dialog.close();
      });
    }
    part(this, '[data-reset]', HTMLElement).addEventListener('click', () => {
      for (const radio of this.#radios) if (isUsual(radio)) put(radio);
      this.#show();
      this.#keep('Всё как было.');
    });
    addEventListener('storage', () => {
      this.#show();
    });
  }

  get #opener(): HTMLElement {
    return part(this, '[data-open]', HTMLElement);
  }

  get #dialog(): HTMLDialogElement {
    return part(this, 'dialog', HTMLDialogElement);
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  /** Marks what the page has now. */
  #show(): void {
    for (const radio of this.#radios) {
      const value = document.documentElement.getAttribute(attributeOf(radio));
      radio.checked = value === null ? isUsual(radio) : value === radio.value;
    }
  }

  #choose(radio: HTMLInputElement): void {
    put(radio);
    this.#keep('');
  }

  #keep(done: string): void {
    const chosen = this.#radios.filter((radio) => radio.checked && !isUsual(radio));
    const choices = Object.fromEntries(chosen.map((radio) => [settingOf(radio), radio.value]));
    const key = this.dataset.key ?? '';
    try {
      if (chosen.length > 0) localStorage.setItem(key, JSON.stringify(choices));
      else localStorage.removeItem(key);
      this.#say(done);
    } catch {
      // Storage is full or forbidden: the reader is told that the choice holds for this page alone.
      this.#say('Браузер не даёт запомнить настройки: они действуют только на этой странице.');
    }
  }

  #say(text: string): void {
    part(this, '[role="status"]', HTMLElement).textContent = text;
  }
}

const settingOf = ({ name }: HTMLInputElement) => name.replace('reading-', '');

const attributeOf = (radio: HTMLInputElement) => `data-reading-${settingOf(radio)}`;

const isUsual = ({ dataset }: HTMLInputElement) => dataset.usual !== undefined;

/** Gives the page one choice; the usual one is no attribute at all. */
function put(radio: HTMLInputElement): void {
  if (isUsual(radio)) document.documentElement.removeAttribute(attributeOf(radio));
  else document.documentElement.setAttribute(attributeOf(radio), radio.value);
}
