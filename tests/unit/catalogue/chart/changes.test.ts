import { expect, test } from 'vitest';
import { changesOf, directionOf, newest } from '../../../../src/catalogue/chart/changes.ts';
import type { Point } from '../../../../src/catalogue/chart/series.ts';
import { point } from './points.ts';

test('a change with a value beside it is no change without base values', () => {
  const change = point({ change: '−23 %' });
  expect(changesOf([point({ value: 5, change: '−1 %' }), change, point({})])).toEqual([change]);
});

test.each([
  ['−23 %', 'down'],
  ['почти −30 %', 'down'],
  ['вдвое меньше', 'down'],
  ['+14 %', 'up'],
  ['в два раза больше', 'up'],
  ['вдвое', undefined],
  ['-5 %', 'down'],
  ['до −20 %', 'down'],
  ['−10-15 %', 'down'],
  ['выросло на 10-15 %', undefined],
  ['на 10 - 15 %', undefined],
  ['с 2023-2024 на 5 % больше', 'up'],
  ['COVID-19', undefined],
  ['не меньше чем в 2 раза больше', undefined],
  ['не больше 5 %', undefined],
  ['Не ниже прежнего', undefined],
  ['впервые не −5 %, а больше', undefined],
  ['втрое меньше, чем планировали: на 5 % больше', undefined],
])('%s points %s', (change, direction) => {
  expect(directionOf(change)).toBe(direction);
});

const plan = { kind: 'plan' } as const;

test.each<[string, Point[], (number | string)[]]>([
  ['the last value', [point({ value: 1 }), point({ value: 2 })], [2]],
  ['no plan where something is known', [point({ value: 1 }), point({ value: 2, ...plan })], [1]],
  ['a plan where nothing is', [point({ change: '−50 %', ...plan })], ['−50 %']],
  ['a value before a change', [point({ value: 1 }), point({ change: '−5 %' })], [1]],
  [
    'the main measure',
    [point({ value: 9, text: 'Другое' }), point({ value: 1 }), point({ value: 8, text: 'Другое' })],
    [1],
  ],
  [
    'all that is said of the last date',
    [point({ value: 1, at: '2025' }), point({ value: 2, at: '2025' })],
    [1, 2],
  ],
  ['undated points by their order', [point({ value: 1 }), point({ value: 2 })], [2]],
])('newest: %s', (_name, points, expected) => {
  expect(newest(points).map(({ value, change }) => value ?? change)).toEqual(expected);
});
