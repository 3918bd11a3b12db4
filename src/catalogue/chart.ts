import type { Indicator } from '../schema/indicator.ts';

type Point = Indicator['points'][number];

/** Bar of a chart: its length as a share (0 to 1) of the longest bar beside it. */
export interface Bar {
  point: Point;
  share: number;
}

/**
 * Groups the points that may stand side by side: those that count the same thing. Points without a value are
 * left to the table: a change without base values is no bar.
 */
export function barGroups(points: readonly Point[]): { measure: string; bars: Bar[] }[] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    if (point.value === undefined) continue;
    const measure = point.text ?? '';
    groups.set(measure, [...(groups.get(measure) ?? []), point]);
  }
  return [...groups].map(([measure, members]) => {
    const longest = Math.max(...members.map(({ value = 0 }) => value));
    return {
      measure,
      bars: members.map((point) => ({
        point,
        share: longest > 0 ? Math.max(0, point.value ?? 0) / longest : 0,
      })),
    };
  });
}
