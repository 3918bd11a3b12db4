import { expect, test } from 'vitest';
import { keyOf } from '../../../../src/search/language/key.ts';

test.each([
  'приёмная приёмной приемную приёмными',
  'подросток подростка подросткам подростков',
  'ребёнок ребёнка детей дети детьми ребята',
  'отец отца отцы отцов',
  'день дня дней днями',
  'семья семьёй семей семьи',
  'девочка девочек девочкой',
  'центр центра центров центры',
  'человек людей людьми',
  'год года лет годы',
])('%s are one word', (forms) => {
  expect(new Set(forms.split(' ').map(keyOf)).size).toBe(1);
});

test.each([
  'семья семейный семинар семь',
  'опека опекун',
  'отказ отказаться отказник',
  'сирота сиротство',
  'мать мат материал',
  'год годный',
  'суд судья судьба',
  'статья статус',
  'труд трудный трудность',
])('%s are different words', (words) => {
  const list = words.split(' ');
  expect(new Set(list.map(keyOf)).size).toBe(list.length);
});

test.each([
  ['Facebook', 'facebook'],
  ['442', '442'],
  ['', ''],
  ['\uD800', '\uD800'],
  ['я'.repeat(500_000), 'я'.repeat(500_000)],
])('%.20j has a key of its own', (word, expected) => {
  expect(keyOf(word)).toBe(expected);
});
