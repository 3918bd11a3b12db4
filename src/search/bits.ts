/** Set of row numbers as bits, 32 to a word. */
export type Bits = Uint32Array;

/** Empty set for this many rows. */
export const noBits = (rows: number): Bits => new Uint32Array(Math.ceil(rows / 32));

/** Puts a row into a set. */
export function addBit(bits: Bits, row: number): void {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
}

/** Set of the given rows. */
export function bitsOf(rows: Iterable<number>, size: number): Bits {
  const bits = noBits(size);
  for (const row of rows) addBit(bits, row);
  return bits;
}

/** Set of all rows. */
export const allBits = (size: number): Bits => bitsOf(Array(size).keys(), size);

/** Rows that are in both sets. */
export const both = (a: Bits, b: Bits): Bits => a.map((word, place) => word & (b[place] ?? 0));

/** Rows that are in either set. */
export const either = (a: Bits, b: Bits): Bits => a.map((word, place) => word | (b[place] ?? 0));

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many rows are in both sets. */
export function countBoth(a: Bits, b: Bits): number {
  let total = 0;
  for (let place = 0; place < a.length; place++) total += ones((a[place] ?? 0) & (b[place] ?? 0));
  return total;
}

/** Rows of a set in ascending order. */
export function rowsOf(bits: Bits): number[] {
  const rows: number[] = [];
  for (const [place, word] of bits.entries()) {
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      rows.push(place * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return rows;
}
