import { dayOf } from '../../i18n/dates.ts';
import type { Names } from '../../imports/word/names.ts';
import type { Submitted } from '../../reader/self-check/judge.ts';
import { Aside } from '../dom/aside.ts';
import { loadJson } from '../dom/loading.ts';
import { trustedUrl } from '../dom/trusted-url.ts';
import type { TakenDocument, WordTask } from './word-worker.ts';
import wordWorker from './word-worker.ts?worker&url';

/** Makes entries of Word documents beside the page; what reads Word is large and comes with the first document. */
export class WordAside {
  readonly #names: string;
  readonly #site: string;
  readonly #aside = new Aside<WordTask, TakenDocument>(
    () => new Worker(trustedUrl(wordWorker), { type: 'module' }),
  );

  /** `names` is the address of what the entries of the catalogue are called, `site` the site's public address. */
  constructor(names: string, site: string) {
    this.#names = names;
    this.#site = site;
  }

  /** Makes an entry of a document; rejects with a fault named «Refusal» when its message is for the author. */
  async take({ bytes }: Submitted): Promise<TakenDocument> {
    const names = (await loadJson(this.#names)) as Names;
    return this.#aside.ask({ bytes, names, site: this.#site, today: dayOf(new Date()) });
  }
}
