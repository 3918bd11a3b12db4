import { EDIT, gapCost, LETTERS, SUBSTITUTION } from './edit-costs.ts';

/** Longest word that is compared; longer ones are not typed by hand. */
export const LONGEST = 32;
/** How far the lengths of two words may be apart. */
export const BAND = 2;

const FAR = 255;
const WIDTH = LONGEST + 1;
const table = new Uint8Array(WIDTH * WIDTH);
/** A mistyped beginning is rarer than a mistyped middle. */
const FIRST = 5;
/** Letters of endings: what a stemmer cannot cut off a mistyped word costs little at its end. */
const ENDINGS = new Set([...'аеийлмоухыьюя'].map((letter) => letter.charCodeAt(0) - 0x430));
const ENDING_LEFT = 6;

/**
 * Weighted Damerau–Levenshtein distance, in tenths, of a typed word and `length` letters of `letters` from `from`;
 * 255 when it is above `limit`. Letters are numbers from 0 (а) to 31 (я).
 */
export function distance(
  typed: Uint8Array,
  letters: Uint8Array,
  from: number,
  length: number,
  limit: number,
): number {
  const rows = typed.length;
  table[0] = 0;
  for (let column = 1; column <= Math.min(length, BAND); column += 1) {
    table[column] = at(0, column - 1) + gapCost(letter(letters, from + column - 1), -1);
  }
  for (let row = 1; row <= rows; row += 1) {
    const first = Math.max(0, row - BAND);
    const last = Math.min(length, row + BAND);
    const own = letter(typed, row - 1);
    const before = row > 1 ? letter(typed, row - 2) : -1;
    let least = FAR;
    for (let column = first; column <= last; column += 1) {
      let cost = FAR;
      if (column < row + BAND) {
        const ending = column === length && column > 0 && ENDINGS.has(own);
        cost = at(row - 1, column) + Math.min(gapCost(own, before), ending ? ENDING_LEFT : FAR);
      }
      if (column > 0) {
        const other = letter(letters, from + column - 1);
        const otherBefore = column > 1 ? letter(letters, from + column - 2) : -1;
        let swap = SUBSTITUTION[own * LETTERS + other] ?? EDIT;
        if (row === 1 && column === 1 && swap >= EDIT) swap += FIRST;
        cost = Math.min(cost, at(row - 1, column - 1) + swap);
        if (column > first)
          cost = Math.min(cost, at(row, column - 1) + gapCost(other, otherBefore));
        if (own === otherBefore && other === before) {
          cost = Math.min(cost, at(row - 2, column - 2) + EDIT);
        }
      }
      table[row * WIDTH + column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return FAR;
  }
  const found = at(rows, length);
  return found > limit ? FAR : found;
}

const letter = (letters: Uint8Array, index: number): number => letters[index] ?? 0;
const at = (row: number, column: number): number => table[row * WIDTH + column] ?? FAR;
