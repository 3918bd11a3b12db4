/** Order of two lists of numbers by the first pair that differs. */
export const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((part, place) => part - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
