/** Questions in all when a host asks to come again later. */
export const ATTEMPTS = 3;

/** First wait before another question, milliseconds; each next one is twice as long. */
const FIRST_WAIT = 5000;

/** Longest wait that is worth it within a run, milliseconds. */
const LONGEST_WAIT = 120_000;

/** Statuses of a host that has too much to do. */
export const isBusy = (status: number): boolean => status === 429 || status === 503;

/** Time that a host asks to wait, milliseconds, from its «Retry-After»: seconds or a date; undefined when it names none. */
export function readRetryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now.getTime());
}

/** Wait before the next attempt, the first being 1; undefined when the host is to be left alone for today. */
export function waitBefore(attempt: number, asked: number | undefined): number | undefined {
  if (attempt >= ATTEMPTS) return undefined;
  const wait = Math.max(asked ?? 0, FIRST_WAIT * 2 ** (attempt - 1));
  return wait > LONGEST_WAIT ? undefined : wait;
}
