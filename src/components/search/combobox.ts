/** What a combobox asks of those who fill it. */
export interface Answers {
  /** The reader asks for the list with the arrow keys while it is closed. */
  open(): void;
  /** The list was closed: what is still on its way is no longer wanted. */
  closed(): void;
}

const steps: Record<string, (place: number, last: number) => number> = {
  // The field itself is a stop between the last option and the first.
  ArrowDown: (place, last) => (place < last ? place + 1 : -1),
  ArrowUp: (place, last) => (place < 0 ? last : place - 1),
  Home: () => 0,
  End: (_place, last) => last,
};

/** Keyboard and states of a field with a list of options (the pattern «combobox» of WAI-ARIA). */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #answers: Answers;
  /** Place of the chosen option; -1 while the field itself is. */
  #place = -1;

  constructor(field: HTMLInputElement, list: HTMLElement, answers: Answers) {
    this.#field = field;
    this.#list = list;
    this.#answers = answers;
    field.setAttribute('aria-controls', list.id);
    field.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    field.addEventListener('blur', () => {
      this.close();
    });
    field.form?.addEventListener('submit', () => {
      this.close();
    });
    // The field keeps the focus while an option is pressed.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', () => {
      this.close();
    });
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** Shows these groups of options. */
  show(groups: readonly HTMLElement[]): void {
    this.#list.replaceChildren(...groups);
    this.#list.hidden = false;
    this.#list.scrollTop = 0;
    this.#field.ariaExpanded = 'true';
    this.#choose(-1);
  }

  /** Hides the list, and says so to those who fill it. */
  close(): void {
    this.#answers.closed();
    this.#list.hidden = true;
    this.#field.ariaExpanded = 'false';
    this.#choose(-1);
  }

  #choose(place: number): void {
    this.#place = place;
    for (const [index, option] of this.#options.entries()) {
      option.ariaSelected = String(index === place);
    }
    const option = this.#options[place];
    if (option) {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
  }

  #press(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (this.#list.hidden ? this.#pressClosed(key) : this.#pressOpen(key)) event.preventDefault();
  }

  /** True when the key is answered here and means nothing more to the field. */
  #pressClosed(key: string): boolean {
    const { value } = this.#field;
    if (value.trim() === '') return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.#answers.open();
      return true;
    }
    if (key !== 'Escape') return false;
    this.#field.value = '';
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }

  #pressOpen(key: string): boolean {
    const option = this.#options[this.#place];
    const step = steps[key];
    // Home and End belong to the text until the reader has gone into the list.
    if (step && (option || key.startsWith('Arrow'))) {
      this.#choose(step(this.#place, this.#options.length - 1));
      return true;
    }
    if (key === 'Enter' && option) {
      option.click();
      return true;
    }
    if (key === 'Escape') {
      this.close();
      return true;
    }
    if (key === 'ArrowLeft' || key === 'ArrowRight') this.#choose(-1);
    return false;
  }
}
