import type { Point } from '../problem.ts';
import { offsetAt, pointAt } from '../text/point.ts';

/** How far markup between two characters of a text may reach: the address of a link is the longest. */
const GAP_MAX = 1000;

/** Offsets in the source of the characters of a text that was read from it: markup, quotes and folded lines lie between. */
function align(source: string, from: number, text: string): number[] {
  let next = from;
  return [...Array(text.length).keys()].map((index) => {
    const character = text.charAt(index);
    let found = next;
    if (character.trim() === '') {
      while (found < source.length && source.charAt(found).trim() !== '') found += 1;
    } else {
      found = source.indexOf(character, next);
    }
    // A character that was written as a code is not there: the place before it is near enough.
    if (found === -1 || found >= source.length || found - next > GAP_MAX) return next;
    next = found + 1;
    while (
      character.trim() === '' &&
      text.charAt(index + 1).trim() !== '' &&
      /\s/.test(source.charAt(next))
    )
      next += 1;
    return found;
  });
}

/** Makes the locator of the characters of a text that starts at a place of its source. */
export function locatorOf(source: string, start: Point, text: string): (offset: number) => Point {
  let offsets: number[] | undefined;
  return (offset) => {
    offsets ??= align(source, offsetAt(source, start), text);
    const found = offsets[Math.min(offset, text.length - 1)];
    return found === undefined ? start : pointAt(source, found);
  };
}
