/** Class of values that share a shade: from the least value to the greatest, both counted in. */
export interface Shade {
  from: number;
  to: number;
}

/** Most shades a map tells apart besides the empty one. */
const SHADES = 3;

/**
 * Splits positive values into at most three shades with about the same number of regions in each; equal values
 * always share a shade, and no shade is empty.
 */
export function shadesOf(values: readonly number[]): Shade[] {
  const counts = Map.groupBy(
    values.filter((value) => value > 0).toSorted((a, b) => a - b),
    (value) => value,
  );
  const steps = [...counts].map(([value, { length }]) => ({ value, length }));
  const shades: Shade[] = [];
  while (steps.length > 0) {
    const left = SHADES - shades.length;
    const share = steps.reduce((sum, { length }) => sum + length, 0) / left;
    let taken = 0;
    let size = 0;
    // A shade ends when it has its share, or when those left are needed for the shades to come.
    do size += steps[taken++]?.length ?? 0;
    while (taken < steps.length && (left === 1 || (size < share && steps.length - taken >= left)));
    const members = steps.splice(0, taken);
    shades.push({ from: members[0]?.value ?? 0, to: members.at(-1)?.value ?? 0 });
  }
  return shades;
}

/** Number of the shade a value belongs to, from one; zero is the empty one. The shades are told by their least values. */
export const shadeOf = (value: number, from: readonly number[]): number =>
  value > 0 ? Math.max(1, from.filter((least) => value >= least).length) : 0;
