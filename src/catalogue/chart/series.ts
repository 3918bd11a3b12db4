import type { Indicator } from '../../schema/indicator.ts';
import { spanOf } from './dates.ts';

export type Point = Indicator['points'][number];
export type Kind = Point['kind'];
/** Point that has a number to draw. */
export type ValuedPoint = Point & { value: number };
/** Point that has a place on the time axis. */
export type DatedPoint = ValuedPoint & { at: string };

/** Values that count the same thing and may therefore stand side by side. */
export type Series = { measure: string } & (
  { form: 'time'; points: DatedPoint[] } | { form: 'bars'; points: ValuedPoint[] }
);

const isValued = (point: Point): point is ValuedPoint => point.value !== undefined;
const isDated = (point: ValuedPoint): point is DatedPoint => point.at !== undefined;

/** What a point counts; empty when it counts what the indicator itself says. */
export const measureOf = ({ text = '' }: Point): string => text;

const byTime = (points: readonly DatedPoint[]): DatedPoint[] =>
  points.toSorted((a, b) => spanOf(a.at).middle - spanOf(b.at).middle);

/**
 * Charts that the points allow, one per measure with at least two values: over time where every value is dated
 * and at least two are facts, as bars in the order of the entry otherwise.
 */
export function seriesOf(points: readonly Point[]): Series[] {
  const measures = Map.groupBy(points.filter(isValued), measureOf);
  return [...measures]
    .filter(([, members]) => members.length > 1)
    .map(([measure, members]) => {
      const dated = members.filter(isDated);
      const facts = dated.filter(({ kind }) => kind === 'fact');
      return dated.length === members.length && facts.length > 1
        ? { measure, form: 'time', points: byTime(dated) }
        : { measure, form: 'bars', points: members };
    });
}

/** Kinds of the values, each once, in the order of first appearance. */
export const kindsOf = (points: readonly Point[]): Kind[] => [
  ...new Set(points.map(({ kind }) => kind)),
];
