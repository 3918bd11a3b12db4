import { expect, test } from 'vitest';
import { groupKey, LEVELS, nameKey, pairOf } from '../../../../src/search/engine/format.ts';
import { noFields, type DocumentFields } from '../../../../src/search/index/fields.ts';
import { postingsOf } from '../../../../src/search/index/postings.ts';
import { keyOf } from '../../../../src/search/language/key.ts';

const page = (fields: Partial<DocumentFields>): DocumentFields => ({ ...noFields(), ...fields });

const [opeka, sud, dom] = ['опека', 'суд', 'дом'].map(keyOf) as [string, string, string];
const documents = [
  page({ title: 'Опека и суд' }),
  page({ title: 'Дом', text: ['Об опеке. Суд решает.'] }),
  page({ title: '«Дом» для всех' }),
];
const { words, pairs } = postingsOf(documents, [[[opeka], [dom, sud]]]);

test('a word has the rows of its pages as differences', () => {
  expect(words.get(opeka)?.[0]).toEqual([0, 1]);
  expect(words.get(dom)?.[0]).toEqual([1, 1]);
});

test('a title says more than a text', () => {
  const [inTitle = 0, inText = 0] = [...(words.get(opeka)?.[1] ?? '')].map(Number);
  expect(inTitle).toBeGreaterThan(inText);
  expect(inTitle).toBeLessThanOrEqual(LEVELS);
  expect(inText).toBeGreaterThanOrEqual(1);
});

test('function words between two words do not part them, the end of a sentence does', () => {
  expect(pairs.get(pairOf(opeka, sud))?.[0]).toEqual([0]);
});

test.each([
  ['a group of equal words', groupKey(0), [0, 1]],
  ['a whole title', nameKey([opeka, sud]), [0]],
  ['a name in quotation marks', nameKey([dom]), [1, 1]],
])('%s has its pages', (_name, key, gaps) => {
  expect(words.get(key)?.[0]).toEqual(gaps);
});

test('no pages have no postings', () => {
  const empty = postingsOf([], []);
  expect([empty.words.size, empty.pairs.size]).toEqual([0, 0]);
});
