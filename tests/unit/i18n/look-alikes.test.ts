import { expect, test } from 'vitest';
import { LOOK_ALIKES, unmixed } from '../../../src/i18n/look-alikes.ts';

test.each([
  ['Шкoлa рoдитeлeй', 'Школа родителей'],
  ['ΡΕΚΑ Ρекa', 'ΡΕΚΑ Река'],
  ['áтлас', 'атлас'],
  ['mаsha.ivanovа', 'masha.ivanova'],
  ['pеtrоv', 'petrov'],
  ['COVIDом', 'COVIDом'],
  ['IT-специалист', 'IT-специалист'],
  ['CAXAP и сахар', 'CAXAP и сахар'],
  ['Шко\u0301лa', 'Шко\u0301ла'],
  ['', ''],
])('%j in one alphabet is %j', (text, expected) => {
  expect(unmixed(text)).toBe(expected);
  expect(unmixed(text)).toHaveLength(text.length);
});

test('a look-alike of a Cyrillic letter is none itself', () => {
  for (const [foreign, cyrillic] of LOOK_ALIKES) {
    expect(foreign).toMatch(/^[\p{Script=Latin}\p{Script=Greek}]$/u);
    expect(cyrillic).toMatch(/^[А-Яа-я]$/);
  }
});
