import { expect, test } from 'vitest';
import { barGroups } from '../../../src/catalogue/chart.ts';

const point = { kind: 'fact', claim: 'stated' } as const;

test('bars are shares of the longest of their measure', () => {
  const groups = barGroups([
    { ...point, value: 50 },
    { ...point, value: 200 },
    { ...point, value: 7, text: 'другое' },
  ]);
  expect(groups.map(({ measure, bars }) => [measure, bars.map(({ share }) => share)])).toEqual([
    ['', [0.25, 1]],
    ['другое', [1]],
  ]);
});

test('a change without values is no bar', () => {
  expect(barGroups([{ ...point, change: '−23 %' }])).toEqual([]);
});

test('zeros do not divide by zero', () => {
  expect(barGroups([{ ...point, value: 0 }])[0]?.bars[0]?.share).toBe(0);
});
