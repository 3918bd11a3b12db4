import { expect, test } from 'vitest';
import { formatDate, formatDateTime, formatSpan } from '../../../src/i18n/dates.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

test.each([
  ['2025', '2025'],
  ['2025-09', 'сентябрь 2025'],
  ['2025-09-05', '5 сентября 2025'],
])('%s is said in words', (iso, words) => {
  expect(plain(formatDate(iso))).toBe(words);
});

test.each([
  ['2022-04-13', '2022-04-14', '13–14 апреля 2022'],
  ['2025-09-30', '2025-10-02', '30 сентября — 2 октября 2025'],
  ['2024-12-30', '2025-01-02', '30 декабря 2024 — 2 января 2025'],
  ['2024', '2026', '2024 — 2026'],
  ['2025-11-15', '2025-11-15', '15 ноября 2025'],
  ['2025-11-15', undefined, '15 ноября 2025'],
  [undefined, '2019-10-03', '3 октября 2019'],
  [undefined, undefined, undefined],
])('from %s to %s', (start, end, words) => {
  expect(plain(formatSpan(start, end))).toBe(words);
});

test('a date with time keeps the time as it is', () => {
  expect(plain(formatDateTime('2025-09-25T10:00'))).toBe('25 сентября 2025, 10:00');
});
