import { expect, test } from 'vitest';
import { shadeOf, shadesOf } from '../../../src/catalogue/shades.ts';

test.each<[string, number[], [number, number][]]>([
  ['no values', [], []],
  ['zeros alone', [0, 0], []],
  ['one value', [0, 5, 5], [[5, 5]]],
  [
    'two values',
    [1, 2, 2],
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [
    'many ones and a few more',
    [1, 1, 1, 1, 1, 2, 2, 3, 9],
    [
      [1, 1],
      [2, 2],
      [3, 9],
    ],
  ],
  [
    'an even spread',
    [1, 2, 3, 4, 5, 6],
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
  [
    'measured values',
    [485, 615.5, 743, 1835],
    [
      [485, 615.5],
      [743, 743],
      [1835, 1835],
    ],
  ],
  [
    'a heavy tail keeps three shades',
    [1, 2, 3, 3, 3, 3, 3, 3],
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ],
])('%s', (_, values, ranges) => {
  expect(shadesOf(values)).toEqual(ranges.map(([from, to]) => ({ from, to })));
});

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [40, 3],
])('the shade of %i is %i', (value, shade) => {
  expect(shadeOf(value, [1, 2, 4])).toBe(shade);
});
