import { expect, test } from 'vitest';
import { STOP_WORDS } from '../../../../src/search/language/stop-words.ts';
import { normalize, wordsIn } from '../../../../src/search/language/words.ts';

const carrying = (text: string) =>
  wordsIn(text)
    .map((word) => normalize(word.text))
    .filter((word) => !STOP_WORDS.has(word));

test.each([
  [
    'Что делать, если мать хочет отказаться от ребёнка в роддоме?',
    'мать отказаться ребенка роддоме',
  ],
  ['Какие практики есть для подростков', 'практики подростков'],
  ['Где найти помощь', 'помощь'],
  ['Можно ли работать с опекой', 'работать опекой'],
  ['как бы не так', ''],
])('what %j asks for: %j', (question, expected) => {
  expect(carrying(question)).toEqual(expected.split(' ').filter((word) => word !== ''));
});

test('stop words are as they are compared', () => {
  for (const word of STOP_WORDS) expect(normalize(word)).toBe(word);
});
