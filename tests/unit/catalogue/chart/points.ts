import type { DatedPoint, Kind, Point } from '../../../../src/catalogue/chart/series.ts';

/** Point with what a test is about; a fact as stated by default. */
export const point = (fields: Partial<Point>): Point => ({
  kind: 'fact',
  claim: 'stated',
  ...fields,
});

/** Value with a date. */
export const datedPoint = (at: string, value: number, kind: Kind = 'fact'): DatedPoint => ({
  ...point({ kind }),
  at,
  value,
});
