import { holdStill } from './inert.ts';
import { patch } from './patch.ts';
import { FRAME } from './picture.ts';
import type { Studio, WrittenDraft } from './studio.ts';

/** Time without a keystroke after which a draft is drawn, milliseconds. */
const PAUSE = 300;
/** Time after which a picture that the CMS was loading is asked for again, milliseconds, and how often. */
const RETRY = 1000;
const RETRIES = 5;

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
  #retries = 0;

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
    this.#retries = 0;
    this.#drawIn(PAUSE);
  }

  #drawIn(time: number): void {
    this.#isStale = true;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#draw(), time);
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
        this.#awaitPictures();
      }
    } catch (reason) {
      this.#fail(reason);
    }
    this.#isDrawing = false;
  }

  /** The CMS does not say when it has loaded a file. */
  #awaitPictures(): void {
    if (this.#retries >= RETRIES || !this.#host.querySelector(`img[src='${FRAME}']`)) return;
    this.#retries += 1;
    window.setTimeout(() => {
      if (!this.#isStale && !this.#isClosed) this.#drawIn(0);
    }, RETRY);
  }

  #fail(reason: unknown): void {
    this.#host.textContent = FAILURE;
    reportError(reason);
  }
}
