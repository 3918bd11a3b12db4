import { measureOf, type Point } from './series.ts';

/** A change without base values: it is told, not drawn to scale. */
export type Change = Point & { change: string };

/** Changes whose base values the source does not name. */
export const changesOf = (points: readonly Point[]): Change[] =>
  points.filter(
    (point): point is Change => point.value === undefined && point.change !== undefined,
  );

/** A minus, as against the hyphen of a range: «−5 %», but not «10-15 %». */
const DOWN = /(?<![\d\p{L}]|\d\s)[−-]\s?\d|меньше|ниже/u;
const UP = /\+\s?\d|больше|выше/u;
/** «Не больше чем в 2 раза» bounds a change without telling where it points. */
const BOUND = /(?<!\p{L})не\s+(?:больше|меньше|выше|ниже)/iu;

/** Where a change as stated points; undefined when its words do not tell. */
export function directionOf(change: string): 'down' | 'up' | undefined {
  const [down, up] = [DOWN.test(change), UP.test(change)];
  if (down === up || BOUND.test(change)) return undefined;
  return down ? 'down' : 'up';
}

/**
 * The newest known points of the indicator's own measure: one, or more when sources disagree about the date.
 * A plan is shown only where nothing else is known, a change only where there is no value.
 */
export function newest(points: readonly Point[]): Point[] {
  const measures = points.map(measureOf);
  const main = measures.includes('') ? '' : measures[0];
  const own = points.filter((point) => measureOf(point) === main);
  const prefer = (list: readonly Point[], test: (point: Point) => boolean) =>
    list.some(test) ? list.filter(test) : list;
  const known = prefer(
    prefer(own, ({ kind }) => kind !== 'plan'),
    ({ value }) => value !== undefined,
  );
  const last = known.at(-1);
  return known.filter(
    (point) => point === last || (point.at !== undefined && point.at === last?.at),
  );
}
