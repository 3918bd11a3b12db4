import { scaleLinear, scaleUtc } from 'd3-scale';
import { yearOf } from '../../i18n/dates.ts';
import { spanOf } from './dates.ts';
import { joined } from './lines.ts';
import { placeLabels, type Label } from './labels.ts';
import type { DatedPoint, ValuedPoint } from './series.ts';
import { valueLabel } from './words.ts';

/** Height of the drawing between its lowest and highest value, rem. */
export const HEIGHT = 10;
/** Narrowest width that the drawing must be readable at, rem: a telephone of 320 px. */
const NARROWEST = 13;
/** Width of a year under the axis with the space around it, rem. */
const YEAR_WIDTH = 2.4;

/** Places are per cent of the width and rem from the top. */
export interface TimeChart {
  marks: { point: DatedPoint; x: number; y: number; label: Label | undefined }[];
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  levels: { value: number; y: number }[];
  years: { year: number; x: number }[];
  /** Where years begin and end. */
  bounds: number[];
  zero: number;
}

/** Lowest and highest value with zero among them, so that lengths and heights compare truly. */
function domainOf(points: readonly ValuedPoint[]): [number, number] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

/** Years to name under the axis: those with values first, then round ones, as many as have room. */
function namedYears(
  points: readonly DatedPoint[],
  round: Date[],
  middle: (year: number) => number,
) {
  const dated = points.map(({ at }) => yearOf(at));
  const [first = 0, last = 0] = [dated[0], dated.at(-1)];
  const candidates = [first, last, ...dated, ...round.map((date) => date.getUTCFullYear())];
  const room = (YEAR_WIDTH / NARROWEST) * 100;
  return candidates
    .filter((year) => year >= first && year <= last)
    .reduce<{ year: number; x: number }[]>((taken, year) => {
      const x = middle(year);
      return taken.some((one) => Math.abs(one.x - x) < room) ? taken : [...taken, { year, x }];
    }, [])
    .toSorted((a, b) => a.year - b.year);
}

/** Places of dated values on a true time axis of whole years, and of the lines that may join them. */
export function timeChart(points: readonly DatedPoint[], height = HEIGHT): TimeChart {
  const dated = points.map(({ at }) => yearOf(at));
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const startOf = (year: number) => spanOf(`${year}`).start;
  const time = scaleUtc([startOf(first), startOf(last + 1)], [0, 100]);
  const values = scaleLinear(domainOf(points), [height, 0]).nice(4);
  const xOf = (point: DatedPoint) => time(spanOf(point.at).middle);
  const lines = joined(points).map(([from, to]) => ({
    x1: xOf(from),
    y1: values(from.value),
    x2: xOf(to),
    y2: values(to.value),
  }));
  const places = points.map((point) => ({ point, x: xOf(point), y: values(point.value) }));
  const labels = placeLabels(
    places.map(({ point, x, y }) => ({ x, y, text: valueLabel(point) })),
    lines,
    NARROWEST,
  );
  return {
    marks: places.map((place, index) => ({ ...place, label: labels[index] })),
    lines,
    levels: values.ticks(4).map((value) => ({ value, y: values(value) })),
    years: namedYears(points, time.ticks(6), (year) => time(spanOf(`${year}`).middle)),
    bounds: Array.from({ length: last - first + 2 }, (_, index) => time(startOf(first + index))),
    zero: values(0),
  };
}

/** Bar of a chart, per cent of the width from the left. */
interface Bar {
  point: ValuedPoint;
  x: number;
  width: number;
}

/** Bars from a common zero; the longest of them reaches the edge. */
export function barChart(points: readonly ValuedPoint[]): { bars: Bar[]; zero: number } {
  const scale = scaleLinear(domainOf(points), [0, 100]);
  const zero = scale(0);
  return {
    zero,
    bars: points.map((point) => {
      const end = scale(point.value);
      return { point, x: Math.min(zero, end), width: Math.abs(end - zero) };
    }),
  };
}
