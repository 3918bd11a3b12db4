import { part } from '../dom/parts.ts';

/** Keeps the filters beside the list where there is room for them, and in a sheet over it where there is not. */
export class FilterSheet {
  readonly #dialog: HTMLDialogElement;
  readonly #opener: HTMLElement;
  readonly #filters: HTMLElement;
  readonly #column: HTMLElement;

  constructor(root: HTMLElement) {
    this.#dialog = part(root, 'dialog[data-sheet]', HTMLDialogElement);
    this.#opener = part(root, '[data-open-sheet]', HTMLElement);
    this.#filters = part(root, '[data-filters]', HTMLElement);
    this.#column = part(root, '[data-column]', HTMLElement);
    this.#opener.addEventListener('click', () => {
      this.#dialog.showModal();
    });
    for (const button of this.#dialog.querySelectorAll('[data-close-sheet]')) {
      button.addEventListener('click', () => {
        this.#dialog.close();
      });
    }
    new ResizeObserver(() => {
      this.#settle();
    }).observe(root);
  }

  /** Says in the sheet what the list behind it has come to. */
  say(found: string, show: string): void {
    part(this.#dialog, '[data-show]', HTMLElement).textContent = show;
    part(this.#dialog, '[data-sheet-status]', HTMLElement).textContent = found;
  }

  /** Keeps the focus in the open sheet when what had it went away. */
  keepFocus(): void {
    if (this.#dialog.open) part(this.#dialog, '[data-show]', HTMLElement).focus();
  }

  #settle(): void {
    // The style sheet shows the button where the column has no room.
    const narrow = this.#opener.checkVisibility();
    const place = narrow ? part(this.#dialog, '[data-sheet-place]', HTMLElement) : this.#column;
    if (this.#filters.parentElement !== place) place.append(this.#filters);
    if (!narrow && this.#dialog.open) this.#dialog.close();
  }
}
