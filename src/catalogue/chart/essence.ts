import { capitalized } from '../../i18n/capitalized.ts';
import { periodPhrase } from '../../i18n/periods.ts';
import { disputed, gaps } from './lines.ts';
import type { Series, ValuedPoint } from './series.ts';
import { kindWord, quantityOf } from './words.ts';

/** A value and when it held: «1029 детей в июле 2024 года». */
const dated = (point: ValuedPoint, unit: string): string =>
  [quantityOf(point, point.unit ?? unit), periodPhrase(point.period, point.at)]
    .filter(Boolean)
    .join(' ');

const sameTime = (one: ValuedPoint, other: ValuedPoint): boolean =>
  one.at === other.at && one.period === other.period;

/** Values for one time, with the time once: «49 131 или 49 061 человек 1 октября 2025 года». */
function together(points: readonly ValuedPoint[], unit: string): string {
  const distinct = points.filter(
    ({ value }, index) => points.findIndex((other) => other.value === value) === index,
  );
  return [
    ...distinct.slice(0, -1).map((point) => quantityOf(point)),
    ...distinct.slice(-1).map((point) => dated(point, unit)),
  ].join(' или ');
}

/** The highest or lowest fact when it lies beyond both ends of the series. */
function extremes(facts: readonly ValuedPoint[], unit: string): string[] {
  const values = facts.map(({ value }) => value);
  const ends = [values[0], values.at(-1)];
  return (
    [
      ['больше всего', Math.max(...values)],
      ['меньше всего', Math.min(...values)],
    ] as const
  )
    .filter(([, extreme]) => !ends.includes(extreme))
    .flatMap(([words, extreme]) => {
      const point = facts.find(({ value }) => value === extreme);
      return point ? [`${words} — ${dated(point, unit)}`] : [];
    });
}

/** What a series says in one sentence, made of its values alone. */
export function essence({ points }: Series, unit: string): string {
  const all: readonly ValuedPoint[] = points;
  const facts = all.filter(({ kind }) => kind === 'fact');
  const [first, last] = [facts[0], facts.at(-1)];
  const comparable = first && last && !sameTime(first, last);
  const ends = comparable
    ? [first, last].map((end) =>
        together(
          facts.filter((fact) => sameTime(fact, end)),
          unit,
        ),
      )
    : [];
  const rest = comparable ? all.filter(({ kind }) => kind !== 'fact') : all;
  const parts = [
    ...(comparable ? [`было ${ends[0]}, стало ${ends[1]}`, ...extremes(facts, unit)] : []),
    ...rest.map((point) => `${kindWord(point.kind)} — ${dated(point, unit)}`),
  ];
  const sentence = parts.join('; ');
  return `${capitalized(sentence)}.`;
}

/** Why a line is broken or absent: missing years and disagreeing sources. */
export function lineNotes(series: Series): string[] {
  if (series.form !== 'time') return [];
  const missing = gaps(series.points).map(([first, last]) =>
    first === last ? `${first}\u00a0год` : `${first}–${last}\u00a0годы`,
  );
  return [
    missing.length > 0 && `Фактов за ${missing.join(', ')} в источниках нет, линия прервана.`,
    disputed(series.points).length > 0 &&
      'На одну дату источники называют разные числа, поэтому линии нет.',
  ].filter((note) => note !== false);
}
