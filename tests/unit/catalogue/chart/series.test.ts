import { describe, expect, it, test } from 'vitest';
import { overlap, spanOf } from '../../../../src/catalogue/chart/dates.ts';
import { disputed, gaps, joined } from '../../../../src/catalogue/chart/lines.ts';
import { kindsOf, seriesOf, type DatedPoint } from '../../../../src/catalogue/chart/series.ts';
import { datedPoint, point } from './points.ts';

describe('seriesOf', () => {
  it.each([
    ['no points', [], []],
    ['a single value', [point({ value: 5, at: '2020' })], []],
    ['changes without base values', [point({ change: '−23 %' }), point({ change: '−5 %' })], []],
    [
      'two dated facts',
      [point({ value: 5, at: '2020' }), point({ value: 0, at: '2021' })],
      ['time'],
    ],
    [
      'one dated fact and a plan',
      [point({ value: 5, at: '2020' }), point({ value: 6, at: '2021', kind: 'plan' })],
      ['bars'],
    ],
    [
      'a value without a date',
      [point({ value: 5 }), point({ value: 4, at: '2021' }), point({ value: 3, at: '2022' })],
      ['bars'],
    ],
    [
      'measures apart',
      [point({ value: 5, at: '2020' }), point({ value: 6, at: '2021', text: 'Другое' })],
      [],
    ],
  ])('%s', (_name, points, forms) => {
    expect(seriesOf(points).map(({ form }) => form)).toEqual(forms);
  });

  it('puts dated values in the order of time and leaves changes out', () => {
    const [series] = seriesOf([
      point({ value: 3, at: '2022' }),
      point({ change: '−1 %', at: '2021' }),
      point({ value: -1, at: '2020-05' }),
    ]);
    expect(series?.points.map(({ value }) => value)).toEqual([-1, 3]);
  });
});

test('kinds are named once', () => {
  expect(kindsOf([point({}), point({ kind: 'plan' }), point({})])).toEqual(['fact', 'plan']);
});

test.each([
  ['2024', '2024-07-02'],
  ['2024-02', '2024-02-15'],
  ['2024-02-29', '2024-02-29'],
])('a date %s stands in the middle of its span, a day at its beginning', (date, day) => {
  expect(new Date(spanOf(date).middle).toISOString().slice(0, 10)).toBe(day);
});

test.each([
  ['2024', '2024-05', true],
  ['2024-05-31', '2024-05', true],
  ['2024', '2025', false],
  ['2024-05', '2024-06', false],
])('%s and %s may be the same moment: %s', (one, other, expected) => {
  expect(overlap(one, other)).toBe(expected);
});

const pairs = (points: DatedPoint[]) => joined(points).map(([from, to]) => `${from.at}–${to.at}`);

describe('joined', () => {
  it.each([
    ['facts of neighboring years', ['2020', '2021', '2022'], ['2020–2021', '2021–2022']],
    ['no line across a missing year', ['2007', '2008', '2010'], ['2007–2008']],
    ['months of neighboring years', ['2024-01', '2025-12'], ['2024-01–2025-12']],
    ['a year and a month in it are in no order', ['2024', '2024-05'], []],
    ['one value', ['2024'], []],
  ])('%s', (_name, dates, expected) => {
    expect(pairs(dates.map((at, index) => datedPoint(at, index)))).toEqual(expected);
  });

  it('joins facts alone', () => {
    const plan = datedPoint('2021', 2, 'plan');
    expect(pairs([datedPoint('2020', 1), plan])).toEqual([]);
    expect(pairs([datedPoint('2020', 1), plan, datedPoint('2021', 3)])).toEqual(['2020–2021']);
  });

  it('does not choose between values that disagree', () => {
    const points = [datedPoint('2020', 9), datedPoint('2021', 5), datedPoint('2021', 6)];
    expect(pairs(points)).toEqual([]);
    expect(disputed(points).map(({ value }) => value)).toEqual([5, 6]);
  });

  it('takes two sources that agree for one value', () => {
    const points = [datedPoint('2020', 9), datedPoint('2021', 5), datedPoint('2021', 5)];
    expect(pairs(points)).toEqual(['2020–2021']);
    expect(disputed(points)).toEqual([]);
  });
});

test.each([
  [['2020', '2021'], []],
  [['2020', '2022'], [[2021, 2021]]],
  [
    ['2009', '2015', '2016', '2019'],
    [
      [2010, 2014],
      [2017, 2018],
    ],
  ],
])('gaps of %j', (dates, expected) => {
  expect(gaps(dates.map((at) => datedPoint(at, 1)))).toEqual(expected);
});

test('a plan far ahead leaves no gap', () => {
  expect(gaps([datedPoint('2020', 1), datedPoint('2030', 1, 'plan')])).toEqual([]);
});
