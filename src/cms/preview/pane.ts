import { holdStill } from './inert.ts';
import { patch } from './patch.ts';
import type { Studio, WrittenDraft } from './studio.ts';

/** Time without a keystroke after which a draft is drawn, milliseconds. */
const PAUSE = 300;

const WAIT = 'Готовим просмотр…';
const FAILURE =
  'Просмотр не открылся. Запись можно править и сохранять; обновите страницу, чтобы попробовать снова.';

/** What is shown, and where its uploaded files are before they are published. */
export interface View {
  draft: WrittenDraft;
  fileOf: (address: string) => string;
}

/** Keeps the page of a draft in an element of the preview's document as the draft changes. */
export class Pane {
  readonly #host: HTMLElement;
  readonly #studio: Promise<Studio>;
  #view: View;
  #timer: number | undefined;
  #isDrawing = false;
  #isStale = true;
  #isClosed = false;

  constructor(host: HTMLElement, view: View, load: () => Promise<Studio>) {
    this.#host = host;
    this.#view = view;
    host.textContent = WAIT;
    holdStill(host.ownerDocument);
    this.#studio = load();
    void this.#open();
  }

  /** Takes a new state of the draft. */
  update(view: View): void {
    this.#view = view;
    this.#isStale = true;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#draw(), PAUSE);
  }

  /** Stops drawing. */
  close(): void {
    this.#isClosed = true;
    window.clearTimeout(this.#timer);
  }

  async #open(): Promise<void> {
    try {
      const { dress } = await this.#studio;
      await dress(this.#host.ownerDocument);
    } catch (reason) {
      this.#fail(reason);
    }
    await this.#draw();
  }

  async #draw(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      const { render } = await this.#studio;
      while (this.#isStale && !this.#isClosed) {
        this.#isStale = false;
        const { draft, fileOf } = this.#view;
        const page = new DOMParser().parseFromString(await render(draft), 'text/html');
        for (const image of page.querySelectorAll('img')) {
          image.setAttribute('src', fileOf(image.getAttribute('src') ?? ''));
        }
        patch(this.#host, page.body);
      }
    } catch (reason) {
      this.#fail(reason);
    }
    this.#isDrawing = false;
  }

  #fail(reason: unknown): void {
    this.#host.textContent = FAILURE;
    reportError(reason);
  }
}
