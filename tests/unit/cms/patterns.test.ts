import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { numberPattern } from '../../../src/cms/fields/number-pattern.ts';
import { asPhrase, boundsOf, patternOf } from '../../../src/cms/fields/pattern.ts';
import { line, partialDate, slug, webUrl, year } from '../../../src/schema/fields.ts';

const NUMBERS = [
  ...[-41, -10, -1, 0, 1, 9, 10, 29, 30, 31, 39, 40, 41, 99, 100, 1899, 1900, 1999, 2000, 2026],
  ...[2099, 2100, 2101, 9999, 10_000, 19_000, 123_456_789, 0.5, -0.5, 1.25, 1e-7, 2.5e-9, 1900.5],
];

describe.each<[string, z.ZodType]>([
  ['a year', year({ label: 'Год' })],
  ['a whole number above zero', z.int().positive()],
  ['a column', z.int().min(0).max(40)],
  ['a row', z.int().min(0).max(30)],
  ['from seven on', z.int().min(7)],
  ['below zero and above', z.int().min(-40).max(9)],
  ['any whole number', z.int()],
  ['a whole number between others', z.int().gt(9).lt(2026)],
  ['any number', z.number()],
  ['a number above zero', z.number().positive()],
  ['a number from zero on', z.number().min(0)],
])('the pattern of %s', (_name, schema) => {
  const pattern = numberPattern(boundsOf({ schema }));

  it.each(NUMBERS)('takes %s when the schema does', (value) => {
    expect(pattern.test(String(value))).toBe(schema.safeParse(value).success);
  });

  it.each(['', ' ', 'много', '1 240', '1,5', '12a'])('takes no text: %j', (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});

test('a fraction with bounds of its own has no pattern', () => {
  expect(() => numberPattern({ isWhole: false, min: 1 })).toThrow('No pattern');
});

test.each<[z.ZodType, string]>([
  [line({ label: 'Имя', max: 5 }), 'не длиннее 5\u00A0знаков'],
  [
    partialDate({ label: 'Начало' }),
    'нужна дата вида ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД (например, 2025-09), которая есть в календаре',
  ],
  [
    webUrl({ label: 'Сайт' }),
    'нужен полный адрес страницы, который начинается с https:// или http://, без пробелов (например, https://example.ru/page), не длиннее 1000\u00A0знаков',
  ],
  [
    slug({ label: 'Ключ' }),
    'нужны строчные латинские буквы и цифры, слова через дефис (например, school-of-parents), не короче 2\u00A0знаков, не длиннее 80\u00A0знаков',
  ],
])('advice is one phrase', (schema, advice) => {
  expect(patternOf({ schema })?.[1]).toBe(advice);
});

test('sentences without an example are joined as well', () => {
  expect(asPhrase('такой даты нет. Сверьте её с источником.')).toBe(
    'такой даты нет; сверьте её с источником',
  );
});
