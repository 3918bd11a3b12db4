import type { Report, Submitted } from '../../reader/self-check/judge.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { Aside } from '../dom/aside.ts';
import { loadJson } from '../dom/loading.ts';
import { trustedUrl } from '../dom/trusted-url.ts';
import type { Task } from './judge-worker.ts';
import judgeWorker from './judge-worker.ts?worker&url';

/** Judges beside the page, so that a long text does not stop it. */
export class JudgeAside {
  readonly #known: string;
  readonly #aside: Aside<Task, Report>;

  /** `known` is the address of what is known of the catalogue. */
  constructor(known: string, patience?: number) {
    this.#known = known;
    this.#aside = new Aside(
      () => new Worker(trustedUrl(judgeWorker), { type: 'module' }),
      patience,
    );
  }

  /** Judges a text or a file; `attached` are the addresses that files to be uploaded with it will have. */
  async judge(submitted: Submitted, attached: readonly string[] = []): Promise<Report> {
    const known = (await loadJson(this.#known)) as Known;
    const uploads = [...known.uploads, ...attached];
    return this.#aside.ask({ submitted, known: { ...known, uploads } });
  }
}
