/** What is asked of a worker, and what it answers. */
export interface Asked<Question> {
  number: number;
  question: Question;
}

export type Answered<Result> =
  { number: number; result: Result } | { number: number; fault: { name: string; message: string } };

/** Thrown when a worker could not do what it was asked, as against one that did not start. */
export class AsideFault extends Error {
  constructor({ name, message }: { name: string; message: string }) {
    super(message);
    this.name = name;
  }
}

/** Thrown when a worker does not come to an end. */
export class TooLong<Question = unknown> extends Error {
  /** What was waited for in vain. */
  readonly asked: readonly Question[];

  constructor(asked: readonly Question[]) {
    super();
    this.asked = asked;
  }
}

interface Waiting<Question, Result> {
  question: Question;
  resolve: (result: Result) => void;
  reject: (reason: unknown) => void;
}

/** Longest time without an answer, milliseconds: a large document takes an old telephone a quarter of it. */
const PATIENCE = 60_000;

/** Asks a worker, so that long work does not stop the page; the worker starts at the first question. */
export class Aside<Question, Result> {
  readonly #start: () => Worker;
  readonly #patience: number;
  readonly #waiting = new Map<number, Waiting<Question, Result>>();
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #number = 0;

  constructor(start: () => Worker, patience = PATIENCE) {
    this.#start = start;
    this.#patience = patience;
  }

  ask(question: Question): Promise<Result> {
    const worker = (this.#worker ??= this.#listen(this.#start()));
    this.#number += 1;
    const asked: Asked<Question> = { number: this.#number, question };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.number, { question, resolve, reject });
      if (this.#waiting.size === 1) this.#wait();
      worker.postMessage(asked);
    });
  }

  #listen(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<Answered<Result>>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      this.#wait();
      if ('result' in data) waiting?.resolve(data.result);
      else waiting?.reject(new AsideFault(data.fault));
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
      this.#stop(new TooLong([...this.#waiting.values()].map(({ question }) => question)));
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

/** Answers questions in a worker. */
export function answerAside(answer: (question: never) => Promise<unknown>): void {
  const reply = (answered: Answered<unknown>): void => {
    postMessage(answered);
  };
  addEventListener('message', ({ data }: MessageEvent<Asked<never>>) => {
    const { number, question } = data;
    answer(question).then(
      (result) => {
        reply({ number, result });
      },
      (reason: unknown) => {
        const { name, message } = reason instanceof Error ? reason : new Error(String(reason));
        reply({ number, fault: { name, message } });
      },
    );
  });
}
