/** Time that a date of limited precision may mean, milliseconds. */
interface Span {
  start: number;
  /** Moment after the last one. */
  end: number;
  /** Where the date stands on an axis. */
  middle: number;
}

/** Span of an ISO date YYYY, YYYY-MM or YYYY-MM-DD; a day counts as its first moment. */
export function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day + 1)
      : month !== undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return { start, end, middle: day === undefined ? (start + end) / 2 : start };
}

/** True when two dates may mean the same moment. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.start < b.end && b.start < a.end;
}
