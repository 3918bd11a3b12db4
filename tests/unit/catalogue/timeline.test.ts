import { expect, test } from 'vitest';
import { dateOf, newestFirst } from '../../../src/catalogue/timeline.ts';
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
