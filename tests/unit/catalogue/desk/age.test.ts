import { describe, expect, it } from 'vitest';
import { buildDay } from '../../../../src/catalogue/build-day.ts';
import { ageWords, agoWords, daysSince, isOlder } from '../../../../src/catalogue/desk/age.ts';

const TODAY = '2026-11-22';

it.each([
  ['2026-11-22', 0],
  ['2026-11-21', 1],
  ['2026-12-01', 0],
  ['2026-10', 22],
  ['2025', 326],
  ['2026', 0],
])('daysSince: since %s at least %i days passed', (date, days) => {
  expect(daysSince(date, TODAY)).toBe(days);
});

it.each([
  ['2025-11-22', TODAY, 1, false],
  ['2025-11-21', TODAY, 1, true],
  ['2025', TODAY, 1, false],
  ['2024', TODAY, 1, true],
  ['2024-11-22', TODAY, 2, false],
  ['2024-02-28', '2028-02-29', 4, false],
  ['2027-02-28', '2028-02-29', 1, false],
  ['2027-02-27', '2028-02-29', 1, true],
])('isOlder: %s, as of %s, is more than %i years back: %s', (date, today, years, expected) => {
  expect(isOlder(date, today, years)).toBe(expected);
});

it.each([
  [0, 'сегодня'],
  [1, '1 день'],
  [59, '59 дней'],
  [60, '1 месяц'],
  [95, '3 месяца'],
  [729, '23 месяца'],
  [731, '2 года'],
  [2000, '5 лет'],
])('ageWords: %i days are «%s»', (days, words) => {
  expect(ageWords(days).replaceAll('\u00a0', ' ')).toBe(words);
});

it.each([
  ['2026-11-22', 'сегодня'],
  ['2026-11-20', '2 дня назад'],
  ['2026-11-23', undefined],
  ['2026', undefined],
])('agoWords: %s is «%s»', (date, words) => {
  expect(agoWords(date, TODAY)?.replaceAll('\u00a0', ' ')).toBe(words);
});

describe('buildDay', () => {
  it('is the day asked for', () => {
    expect(buildDay('2026-01-31')).toBe('2026-01-31');
  });

  it('is today in Moscow otherwise', () => {
    expect(buildDay(undefined, new Date('2026-01-31T22:00:00Z'))).toBe('2026-02-01');
    expect(buildDay('', new Date('2026-01-31T20:00:00Z'))).toBe('2026-01-31');
  });

  it.each(['2026-02-30', '2026', '31.01.2026'])('does not take %s', (asked) => {
    expect(() => buildDay(asked)).toThrow('BUILD_DATE');
  });
});
