import { expect, test } from 'vitest';
import { percentile, spreadOf } from '../../../scripts/bench/timing/spread.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each([
  [0.5, 50],
  [0.95, 95],
  [1, 100],
  [0, 1],
])('the value at %d of a hundred is %i', (part, value) => {
  expect(percentile(hundred, part)).toBe(value);
});

test('a single value is its own spread', () => {
  expect(spreadOf([7])).toEqual({ p50: 7, p95: 7, max: 7 });
});

test('of nothing there is no spread', () => {
  expect(() => spreadOf([])).toThrow('nothing');
});
