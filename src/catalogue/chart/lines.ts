import { yearOf } from '../../i18n/dates.ts';
import { overlap } from './dates.ts';
import type { DatedPoint } from './series.ts';

type Pair = [DatedPoint, DatedPoint];

const neighbors = (points: readonly DatedPoint[]): Pair[] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point]);

const factsOf = (points: readonly DatedPoint[]) => points.filter(({ kind }) => kind === 'fact');

/** True when another fact for the same time has another value, so that no line can choose between them. */
const isDisputed = (point: DatedPoint, facts: readonly DatedPoint[]): boolean =>
  facts.some((other) => other.value !== point.value && overlap(other.at, point.at));

/** Facts that disagree about one date. */
export function disputed(points: readonly DatedPoint[]): DatedPoint[] {
  const facts = factsOf(points);
  return facts.filter((fact) => isDisputed(fact, facts));
}

/** Neighboring facts that a straight line may join: no calendar year is missing between them, and no dispute. */
export function joined(points: readonly DatedPoint[]): Pair[] {
  const facts = factsOf(points);
  return neighbors(facts).filter(
    ([from, to]) =>
      yearOf(to.at) - yearOf(from.at) <= 1 &&
      !overlap(from.at, to.at) &&
      !isDisputed(from, facts) &&
      !isDisputed(to, facts),
  );
}

/** Years between neighboring facts for which there is none, first and last. */
export const gaps = (points: readonly DatedPoint[]): [number, number][] =>
  neighbors(factsOf(points))
    .map(([from, to]): [number, number] => [yearOf(from.at) + 1, yearOf(to.at) - 1])
    .filter(([first, last]) => first <= last);
