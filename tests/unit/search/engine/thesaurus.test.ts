import { expect, test } from 'vitest';
import { knownTerm, type Term } from '../../../../src/search/engine/term.ts';
import { createThesaurus } from '../../../../src/search/engine/thesaurus.ts';

const groups = [
  [['роддом'], ['родильн', 'дом']],
  [['дом'], ['жилищ']],
];
const thesaurus = createThesaurus(groups);
const terms = (...keys: string[]): Term[] => keys.map((key) => knownTerm(key, key));

test.each([
  ['a word', terms('в', 'роддом'), [[1, 2, 0]]],
  [
    'a phrase, and a word within it',
    terms('родильн', 'дом'),
    [
      [0, 2, 0],
      [1, 2, 1],
    ],
  ],
  ['nothing where the words are apart', terms('родильн', 'стол'), []],
  ['nothing in no words', [], []],
])('finds %s', (_name, asked, found) => {
  const places = thesaurus.find(asked).map(({ start, end, group }) => [start, end, group]);
  expect(places).toEqual(found);
});

test('a half-typed word is equal to none', () => {
  const typing = terms('роддом').map((term) => ({ ...term, known: false }));
  expect(thesaurus.find(typing)).toEqual([]);
});

test.each([
  ['родильн', true],
  ['стол', false],
])('knows %s: %s', (key, known) => {
  expect(thesaurus.has(key)).toBe(known);
});
