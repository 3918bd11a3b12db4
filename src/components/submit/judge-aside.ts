import type { Report, Submitted } from '../../reader/self-check/judge.ts';
import type { Known } from '../../reader/self-check/known.ts';
import { loadJson } from '../dom/loading.ts';
import type { Answer } from './judge-worker.ts';

interface Waiting {
  submitted: Submitted;
  resolve: (report: Report) => void;
  reject: (reason: unknown) => void;
}

/** Thrown when the rules themselves fail on a text or a file, as against a lost connection. */
export class NotJudged extends Error {}

/** Thrown when the rules do not come to an end. */
export class TooLong extends Error {
  /** What was waited for in vain. */
  readonly submitted: readonly Submitted[];

  constructor(submitted: readonly Submitted[]) {
    super();
    this.submitted = submitted;
  }
}

/** Longest time without an answer, milliseconds: a large document takes an old telephone a quarter of it. */
const PATIENCE = 60_000;

/** Judges beside the page, so that a long text does not stop it; starts at the first question. */
export class JudgeAside {
  readonly #known: string;
  readonly #patience: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #number = 0;

  /** `known` is the address of what is known of the catalogue. */
  constructor(known: string, patience = PATIENCE) {
    this.#known = known;
    this.#patience = patience;
  }

  async judge(submitted: Submitted): Promise<Report> {
    const known = (await loadJson(this.#known)) as Known;
    const worker = (this.#worker ??= this.#start());
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { submitted, resolve, reject });
      if (this.#waiting.size === 1) this.#wait();
      worker.postMessage({ number, submitted, known });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('judge-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      this.#wait();
      if ('report' in data) waiting?.resolve(data.report);
      else waiting?.reject(new NotJudged(data.error));
    });
    worker.addEventListener('error', (reason) => {
      this.#stop(reason);
    });
    return worker;
  }

  /** Waits for the next answer, if one is to come. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#stop(new TooLong([...this.#waiting.values()].map(({ submitted }) => submitted)));
    }, this.#patience);
  }

  /** Gives up all that was asked; the next question begins anew. */
  #stop(reason: unknown): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
