import type { Report, Submitted } from '../../reader/self-check/judge.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { loadJson } from '../dom/loading.ts';
import type { Answer } from './judge-worker.ts';

interface Settle {
  resolve: (report: Report) => void;
  reject: (reason: unknown) => void;
}

/** Thrown when the rules themselves fail on a text or a file, as against a lost connection. */
export class NotJudged extends Error {}

/** Judges beside the page, so that a long text does not stop it; starts at the first question. */
export class JudgeAside {
  readonly #known: string;
  readonly #waiting = new Map<number, Settle>();
  #worker: Worker | undefined;
  #number = 0;

  /** `known` is the address of what is known of the catalogue. */
  constructor(known: string) {
    this.#known = known;
  }

  async judge(submitted: Submitted): Promise<Report> {
    const known = (await loadJson(this.#known)) as Known;
    const worker = (this.#worker ??= this.#start());
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage({ number, submitted, known });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('judge-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('report' in data) waiting?.resolve(data.report);
      else waiting?.reject(new NotJudged(data.error));
    });
    worker.addEventListener('error', (reason) => {
      for (const { reject } of this.#waiting.values()) reject(reason);
      this.#waiting.clear();
      this.#worker = undefined;
    });
    return worker;
  }
}
