import { setTimeout as sleep } from 'node:timers/promises';

/** Time as the check of links sees it. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Waits; throws when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Time of this machine. */
export const realClock: Clock = {
  now: () => performance.now(),
  wait: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal });
  },
};
