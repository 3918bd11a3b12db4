import type { Report, Submitted } from '../../reader/self-check/judge.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { loadJson } from '../dom/loading.ts';

interface Settle {
  resolve: (report: Report) => void;
  reject: (reason: unknown) => void;
}

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
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ number: number; report: Report }>) => {
        this.#waiting.get(data.number)?.resolve(data.report);
        this.#waiting.delete(data.number);
      },
    );
    worker.addEventListener('error', (reason) => {
      for (const { reject } of this.#waiting.values()) reject(reason);
      this.#waiting.clear();
      this.#worker = undefined;
    });
    return worker;
  }
}
