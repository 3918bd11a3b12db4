import { expect, test } from 'vitest';
import { hourBeside, hoursOf } from '../../../src/components/event/hours.ts';

test.each([
  ['2025-07-16T10:00', 'Asia/Yakutsk', '2025-07-16T01:00:00.000Z', '2025-07-16T04:00'],
  ['2025-07-16T03:00', 'Asia/Yakutsk', '2025-07-15T18:00:00.000Z', '2025-07-15T21:00'],
  ['2025-07-16T10:00', 'Europe/Moscow', '2025-07-16T07:00:00.000Z', '2025-07-16T10:00'],
])('%s in %s', (local, zone, moment, moscow) => {
  expect(hoursOf(local, zone)).toEqual({ moment, moscow });
});

test('an hour without a known zone is that of the place alone', () => {
  expect(hoursOf('2025-07-16T10:00', undefined)).toBeUndefined();
});

test.each([
  ['2025-07-16T04:00', '04:00'],
  ['2025-07-15T21:00', '21:00, 15\u00a0июля\u00a02025'],
])('%s beside an hour of 16 July', (other, words) => {
  expect(hourBeside(other, '2025-07-16T03:00')).toBe(words);
});
