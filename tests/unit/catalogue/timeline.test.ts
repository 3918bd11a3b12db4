import { expect, test } from 'vitest';
import { dateOf, isLater, newestFirst } from '../../../src/catalogue/timeline.ts';
import { entry } from './fixture.ts';

test('the newest comes first, by the end when only the end is known; undated events are left out', () => {
  const events = [
    entry('events', 'old', { start: '2019-10-14' }),
    entry('events', 'undated', { datePrecision: 'unknown' }),
    entry('events', 'new', { end: '2025-09-25' }),
    entry('events', 'month', { start: '2024-10', datePrecision: 'month' }),
  ];
  expect(newestFirst(events, dateOf).map(({ id }) => id)).toEqual(['new', 'month', 'old']);
});

test.each([
  ['2026-01-01', '2025-12-31', true],
  ['2025-12-31', '2025-12-31', false],
  ['2025-12-30', '2025-12-31', false],
  ['2025-12', '2025-11-30', true],
  ['2025-11', '2025-11-30', false],
  ['2025', '2025-01-01', false],
  ['2026', '2025-12', true],
])('%s is later than %s: %s', (one, other, later) => {
  expect(isLater(one, other)).toBe(later);
});
