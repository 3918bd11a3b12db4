import type { Clock } from './clock.ts';

/** Shortest time between an answer of a host and the next question to it, milliseconds. */
export const PAUSE = 1500;

/** Lets questions to one host through one at a time, with a pause between them. */
export class HostTurns {
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  /** When the last question in line will have been answered, by host. */
  readonly #last = new Map<string, Promise<number>>();
  readonly #pauses = new Map<string, number>();

  constructor(clock: Clock, signal: AbortSignal) {
    this.#clock = clock;
    this.#signal = signal;
  }

  /** Keeps a longer pause with a host that asks for one. */
  slowDown(host: string, pause: number): void {
    this.#pauses.set(host, Math.max(PAUSE, pause));
  }

  /** Does something with a host when its turn comes. */
  async take<Value>(host: string, task: () => Promise<Value>): Promise<Value> {
    const before = this.#last.get(host);
    const value = this.#afterPause(host, before).then(task);
    const end = () => this.#clock.now();
    this.#last.set(host, value.then(end, end));
    return value;
  }

  async #afterPause(host: string, before: Promise<number> | undefined): Promise<void> {
    if (!before) return;
    const passed = this.#clock.now() - (await before);
    const pause = (this.#pauses.get(host) ?? PAUSE) - Math.max(0, passed);
    if (pause > 0) await this.#clock.wait(pause, this.#signal);
  }
}
