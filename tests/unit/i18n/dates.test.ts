import { expect, test } from 'vitest';
import { agendaDate, dayOf, formatDate, formatSpan, formatZone } from '../../../src/i18n/dates.ts';

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

test.each([
  ['2025-11-15', undefined, '15', 'ноября'],
  ['2025-07-16', '2025-07-17', '16–17', 'июля'],
  ['2025-09-30', '2025-10-02', '30', 'сентября — 2 октября'],
  ['2025-09-30', '2025-09-30', '30', 'сентября'],
  ['2024-10', undefined, undefined, 'октябрь'],
  ['2024', undefined, undefined, undefined],
  ['2024', '2024', undefined, undefined],
  ['2024', '2026', undefined, '2024 — 2026'],
  ['2024-12-30', '2025-01-02', '30', 'декабря — 2 января 2025'],
  ['2025-09', '2025-10', undefined, 'сентябрь — октябрь'],
  ['2025-09', '2025-09', undefined, 'сентябрь'],
  ['2024-12', '2025-01', undefined, 'декабрь — январь 2025'],
])('%s to %s stands in an agenda', (start, end, days, month) => {
  const found = agendaDate(start, end);
  expect([found.days, plain(found.month)]).toEqual([days, month]);
});

test.each([
  ['2025-11-15', undefined, '15', 'ноября 2025'],
  ['2025-07-16', '2025-07-17', '16–17', 'июля 2025'],
  ['2025-09-30', '2025-10-02', '30', 'сентября — 2 октября 2025'],
  ['2024-12-30', '2025-01-02', '30', 'декабря 2024 — 2 января 2025'],
  ['2025-09', '2025-10', undefined, 'сентябрь — октябрь 2025'],
  ['2024-12', '2025-01', undefined, 'декабрь 2024 — январь 2025'],
  ['2024', undefined, undefined, '2024'],
  ['2024', '2026', undefined, '2024 — 2026'],
])('%s to %s stands in an agenda with its year', (start, end, days, month) => {
  const found = agendaDate(start, end, true);
  expect([found.days, plain(found.month)]).toEqual([days, month]);
});

test('a day begins at midnight in Moscow', () => {
  expect(dayOf(new Date('2026-11-21T20:59:59Z'))).toBe('2026-11-21');
  expect(dayOf(new Date('2026-11-21T21:00:00Z'))).toBe('2026-11-22');
});

test.each([
  ['Europe/Moscow', 'МСК'],
  ['Asia/Yakutsk', 'МСК+6'],
  ['Europe/Kaliningrad', 'МСК−1'],
])('time zone %s → %s', (zone, expected) => {
  expect(formatZone(zone)).toBe(expected);
});

test.each([
  ['2015-09-24', 'МСК+3'],
  ['2015-09', 'МСК+3'],
  ['2017', 'МСК+4'],
])('Novosibirsk on %s is %s', (date, expected) => {
  expect(formatZone('Asia/Novosibirsk', date)).toBe(expected);
});
