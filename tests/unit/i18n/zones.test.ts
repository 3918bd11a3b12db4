import { expect, test } from 'vitest';
import { localTime, momentOf, offsetAt } from '../../../src/i18n/zones.ts';

test.each([
  ['Europe/Moscow', '2025-09-25T07:00Z', 180],
  ['Europe/Moscow', '2012-09-25T07:00Z', 240],
  ['Asia/Yakutsk', '2025-09-25T07:00Z', 540],
  ['America/St_Johns', '2025-01-25T07:00Z', -210],
  ['Africa/Abidjan', '2025-01-25T07:00Z', 0],
])('%s at %s is %d minutes from Greenwich', (zone, moment, minutes) => {
  expect(offsetAt(zone, Date.parse(moment))).toBe(minutes);
});

test.each([
  ['Asia/Yakutsk', '2025-09-25T10:00', '2025-09-25T01:00:00.000Z'],
  ['Europe/Moscow', '2012-03-20T10:00', '2012-03-20T06:00:00.000Z'],
  ['Europe/Kaliningrad', '2025-09-25T00:30', '2025-09-24T22:30:00.000Z'],
  ['the earlier of two, where clocks go back', '2014-10-26T01:30', '2014-10-25T21:30:00.000Z'],
])('%s: %s is %s', (name, local, moment) => {
  const zone = name.includes('/') ? name : 'Europe/Moscow';
  const found = momentOf(local, zone);
  expect(new Date(found).toISOString()).toBe(moment);
  expect(localTime(found, zone)).toBe(local);
});

test('an hour that clocks jumped over has a moment all the same', () => {
  const found = momentOf('2011-03-27T02:30', 'Europe/Moscow');
  expect(localTime(found, 'Europe/Moscow')).toBe('2011-03-27T03:30');
});
