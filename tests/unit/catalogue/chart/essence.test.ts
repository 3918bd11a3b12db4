import { describe, expect, it, test } from 'vitest';
import { essence, lineNotes } from '../../../../src/catalogue/chart/essence.ts';
import { seriesOf, type Point, type Series } from '../../../../src/catalogue/chart/series.ts';
import { point } from './points.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const only = (points: Point[]): Series => {
  const [series] = seriesOf(points);
  if (!series) throw new Error('The points make no series.');
  return series;
};
const year = (number: number, value: number, rest: Partial<Point> = {}) =>
  point({ value, at: `${number}`, period: `${number} год`, ...rest });

describe('essence', () => {
  it.each<[string, Point[], string]>([
    [
      'first and last fact',
      [year(2011, 4352), year(2025, 1424)],
      'Было 4352 детей в 2011 году, стало 1424 детей в 2025 году.',
    ],
    [
      'an own unit and a reservation',
      [year(2024, 1000, { qualifier: 'about' }), year(2025, 781, { unit: 'ребёнок' })],
      'Было около 1000 детей в 2024 году, стало 781 ребёнок в 2025 году.',
    ],
    [
      'an extreme between the ends',
      [year(2024, 530), year(2025, 615), year(2026, 480)],
      'Было 530 детей в 2024 году, стало 480 детей в 2026 году; больше всего — 615 детей в 2025 году.',
    ],
    [
      'a plan after the facts',
      [year(2024, 60061), year(2025, 49131), year(2030, 30000, { kind: 'plan' })],
      'Было 60 061 детей в 2024 году, стало 49 131 детей в 2025 году; план — 30 000 детей в 2030 году.',
    ],
    [
      'sources that disagree',
      [year(2024, 60), year(2025, 49), year(2025, 48)],
      'Было 60 детей в 2024 году, стало 49 или 48 детей в 2025 году.',
    ],
    [
      'a fact and a plan',
      [year(2022, 255, { qualifier: 'over' }), year(2023, 260, { kind: 'plan' })],
      'Факт — более 255 детей в 2022 году; план — 260 детей в 2023 году.',
    ],
    [
      'a period that is no date',
      [point({ value: 9, period: 'начало пилота' }), point({ value: 7 })],
      'Было 9 детей (начало пилота), стало 7 детей.',
    ],
    [
      'zero and less',
      [year(2020, 0), year(2021, -3)],
      'Было 0 детей в 2020 году, стало −3 детей в 2021 году.',
    ],
    [
      'facts for one time alone',
      [year(2020, 5), year(2020, 6)],
      'Факт — 5 детей в 2020 году; факт — 6 детей в 2020 году.',
    ],
  ])('%s', (_name, points, sentence) => {
    expect(plain(essence(only(points), 'детей'))).toBe(sentence);
  });
});

test.each<[Point[], string[]]>([
  [[year(2020, 1), year(2021, 2)], []],
  [[year(2009, 1), year(2015, 2)], ['Фактов за 2010–2014 годы в источниках нет, линия прервана.']],
  [[year(2009, 1), year(2011, 2)], ['Фактов за 2010 год в источниках нет, линия прервана.']],
  [
    [year(2020, 1), year(2021, 2), year(2021, 3)],
    ['На одну дату источники называют разные числа, поэтому линии нет.'],
  ],
  [[point({ value: 1 }), point({ value: 2 })], []],
])('notes on the line %#', (points, notes) => {
  expect(lineNotes(only(points)).map(plain)).toEqual(notes);
});
