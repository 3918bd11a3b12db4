import { isHarmless, quoted } from './quoted.ts';

/**
 * Number of single-character edits that turn one word into another (Levenshtein),
 * or `limit + 1` as soon as it is known to be greater than the limit.
 */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 0; row < one.length; row += 1) {
    const current = [row + 1];
    let least = row + 1;
    for (let column = 0; column < other.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (one[row] === other[column] ? 0 : 1);
      const removed = (previous[column + 1] ?? 0) + 1;
      const edits = Math.min(replaced, removed, (current[column] ?? 0) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** The candidate nearest to a mistyped word, when it is near enough to be what was meant. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let limit = Math.min(4, Math.max(1, Math.floor(word.length * 0.4)));
  let best: string | undefined;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (edits > limit) continue;
    best = candidate;
    limit = edits - 1;
  }
  return best;
}

/** Russian sentence that offers the nearest candidate, with a space before it; empty when none is near or it must not be repeated. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const meant = closest(word, candidates);
  return meant === undefined || !isHarmless(meant)
    ? ''
    : ` Возможно, вы имели в виду ${quoted(meant)}.`;
}
