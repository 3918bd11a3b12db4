import { TEXT_WIDTH } from './style.ts';

/** Width of a wide letter in a cell, and room on its sides, twentieths of a point. */
const LETTER = 118;
const SIDES = 180;
/** Least room for the column that says what a row is about. */
const MAIN_MIN = 2600;
/** Words longer than this are cut: addresses, mostly. */
const WORD_MAX = 22;
/** Most letters that one column asks room for: longer texts take more lines instead. */
const TEXT_MAX = 40;

/** Narrowest that a column may be: no word of it is cut. */
export const narrowest = (texts: readonly string[]): number =>
  Math.min(
    WORD_MAX,
    Math.max(0, ...texts.flatMap((text) => text.split(/[\s-]+/)).map(({ length }) => length)),
  ) *
    LETTER +
  SIDES;

const wanted = (texts: readonly string[]): number =>
  Math.min(TEXT_MAX, Math.max(0, ...texts.map(({ length }) => length))) * LETTER + SIDES;

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/** Tells of each column, by its texts, whether it fits beside the first one and those before it. */
export function fitting(columns: readonly (readonly string[])[]): boolean[] {
  let room = TEXT_WIDTH - MAIN_MIN;
  return columns.map((texts) => {
    const width = narrowest(texts);
    if (width > room) return false;
    room -= width;
    return true;
  });
}

/** Widths of columns by their texts: no word is cut, the rest of the page goes to those with more to say. */
export function widthsOf(columns: readonly (readonly string[])[]): number[] {
  const least = columns.map(narrowest);
  const asked = columns.map((texts, index) => wanted(texts) - (least[index] ?? 0));
  const free = Math.max(0, TEXT_WIDTH - total(least));
  const share = (index: number) =>
    total(asked) > 0 ? (asked[index] ?? 0) / total(asked) : 1 / columns.length;
  return least.map((width, index) => Math.floor(width + free * share(index)));
}
