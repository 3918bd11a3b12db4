import { expect, test } from 'vitest';
import { normalize, wordsIn } from '../../../../src/search/language/words.ts';

test.each([
  ['Приёмная семья', ['Приёмная', 'семья']],
  ['№ 442-ФЗ и 442ФЗ', ['442', 'ФЗ', 'и', '442', 'ФЗ']],
  ['«Ноль–четыре» — для мам', ['Ноль', 'четыре', 'для', 'мам']],
  ['мате\u00ADрин\u200Bство', ['мате\u00ADрин\u200Bство']],
  ['мои\u0306 ребе\u0308нок', ['мои\u0306', 'ребе\u0308нок']],
  ['дети\u200B, мамы', ['дети', 'мамы']],
  ['\u0000\uD800😀<b>…', ['b']],
  ['', []],
])('the words of %j are %j', (text, expected) => {
  const words = wordsIn(text);
  expect(words.map((word) => word.text)).toEqual(expected);
  for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
});

test.each([
  ['Ёлка', 'елка'],
  ['й', 'й'],
  ['МОИ\u0306', 'мой'],
  ['ребе\u0308нок', 'ребенок'],
  ['дете\u0301й', 'детей'],
  ['мате\u00ADрин\u200Bство', 'материнство'],
  ['cемья', 'семья'],
  ['OПEKA', 'опека'],
  ['ΜAMbi', 'μambi'],
  ['сеΜья', 'семья'],
  ['Bмeстe', 'вместе'],
  ['Facebook', 'facebook'],
  ['442', '442'],
  ['\uD800', '\uD800'],
  ['', ''],
])('%j is compared as %j', (word, expected) => {
  expect(normalize(word)).toBe(expected);
});

test('very long texts are taken apart', () => {
  expect(wordsIn('а '.repeat(250_000))).toHaveLength(250_000);
  expect(wordsIn('я\u200B'.repeat(250_000))).toHaveLength(1);
  expect(wordsIn('\u0301'.repeat(500_000))).toHaveLength(0);
});
