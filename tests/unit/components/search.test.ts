import { expect, test } from 'vitest';
import { KINDS } from '../../../src/components/search/kinds.ts';
import { saidOf } from '../../../src/components/search/suggestions.ts';
import { countTabs } from '../../../src/components/search/type-tabs.ts';
import { droppedWords } from '../../../src/components/search/understood.ts';
import { collections } from '../../../src/schema/collections.ts';
import { FOUND_TYPES } from '../../../src/search/engine/answer.ts';

test('kinds of pages have the names that the schema gives their folders', () => {
  const folders = FOUND_TYPES.filter((type) => type !== 'terms');
  expect(folders.map((type) => KINDS[type])).toEqual(
    folders.map((type) => ({ many: collections[type].title, one: collections[type].label })),
  );
});

test('the first tab counts the main kinds together', () => {
  const counts = countTabs({ type: { practices: 3, events: 2, people: 7 } });
  expect(counts).toMatchObject({ main: 5, practices: 3, events: 2, people: 7, terms: 0 });
});

test.each([
  [[], 5, ''],
  [['кенгуру'], 5, 'Не нашлось слова «кенгуру», показано без него.'],
  [['кенгуру', 'жираф'], 5, 'Не нашлось слов «кенгуру», «жираф», показано без них.'],
  [['«кенгуру»'], 0, 'Не нашлось слова «„кенгуру“».'],
  [['кенгуру', 'для'], 0, 'Не нашлось слов «кенгуру», «для».'],
  [['Для'], 0, 'Это слово слишком общее. Добавьте, что ищете.'],
  [['что', 'делать'], 0, 'Эти слова слишком общие. Добавьте, что ищете.'],
])('of the dropped words %j with %i results is said: %s', (words, total, said) => {
  expect(droppedWords(words, total)).toBe(said);
});

test.each([
  [[1, 2], '3\u00a0подсказки'],
  [[1], '1\u00a0подсказка'],
  [[], 'Подсказок нет'],
])('suggestions in groups of %j are announced: %s', (sizes, said) => {
  const item = { url: '/', title: [], note: '' };
  const groups = sizes.map((size) => ({
    type: 'events' as const,
    items: Array.from({ length: size }, () => item),
  }));
  expect(saidOf(groups)).toBe(said);
});
