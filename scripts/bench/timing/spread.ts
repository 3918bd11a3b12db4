/** Middle and far end of measured values. */
export interface Spread {
  p50: number;
  p95: number;
  max: number;
}

/** The value that so large a share of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is nothing to measure.');
  return value;
}

/** Spread of measured values. */
export const spreadOf = (values: readonly number[]): Spread => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  max: percentile(values, 1),
});
