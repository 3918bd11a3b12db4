import type { Entry } from '../reader/entry.ts';

/** Date an event is sorted by: its beginning, or its end when the beginning is not known. */
export const dateOf = ({ data }: Entry<'events'>): string | undefined => data.start ?? data.end;

/** Entries with a date, the newest first; those without one are left out. */
export const newestFirst = <One extends Entry>(
  entries: readonly One[],
  when: (entry: One) => string | undefined,
): One[] =>
  entries
    .filter((entry) => when(entry) !== undefined)
    .toSorted((a, b) => (when(b) ?? '').localeCompare(when(a) ?? ''));

/** Things in the order of their dates, those of unknown date at the end in the order they came. */
export const oldestFirst = <One>(
  things: readonly One[],
  when: (thing: One) => string | undefined,
): One[] =>
  things.toSorted((a, b) => {
    const [left, right] = [when(a), when(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return left.localeCompare(right);
  });

/** True when one ISO date is surely later than another, compared as precisely as both are known. */
export function isLater(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}
