import { expect, test } from 'vitest';
import { fromLatinLayout, layoutWords } from '../../../../src/search/language/layout.ts';

test.each([
  ['ctvmz', 'семья'],
  [';tyobyf', 'женщина'],
  ['GHBTVYFZ', 'ПРИЕМНАЯ'],
  ['{jxe', 'Хочу'],
  ["j,]zdktybt 'rpfvty", 'объявление экзамен'],
  ['`krf', 'ёлка'],
  ['семья 5', 'семья 5'],
])('%j on the Russian layout is %j', (typed, expected) => {
  expect(fromLatinLayout(typed)).toBe(expected);
});

test.each<[string, [string, ...string[]][]]>([
  ['  ctvmz дети ', [['ctvmz', 'семья'], ['дети']]],
  [
    'ctvmz, k.,jdm',
    [
      ['ctvmz,', 'семьяб', 'семья'],
      ['k.,jdm', 'любовь'],
    ],
  ],
  ['442-ap', [['442-ap', '442-фз']]],
  ['2024 ... <b>?', [['2024'], ['...'], ['<b>?']]],
  ['mама', [['mама']]],
  ['', []],
])('the query %j may have been meant as %j', (query, expected) => {
  expect(layoutWords(query).map(({ text, readings }) => [text, ...readings])).toEqual(expected);
});

test('very long queries are read', () => {
  expect(layoutWords(','.repeat(500_000))).toHaveLength(1);
  expect(layoutWords('a,'.repeat(250_000))).toHaveLength(1);
});
