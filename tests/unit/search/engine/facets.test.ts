import { expect, test } from 'vitest';
import { isPossible, selectionOf } from '../../../../src/search/engine/facets.ts';
import type { Manifest } from '../../../../src/search/engine/format.ts';

const manifest: Manifest = {
  version: 'v1',
  size: 3,
  types: [
    ['practices', 2],
    ['events', 3],
  ],
  words: [],
  pairs: [],
  priors: '000',
  facets: { region: { values: ['ru-per', 'ru-sa'], rows: '0;0,1;' } },
  synonyms: [],
};
const selection = selectionOf(manifest);

test.each([
  ['everything', {}, [0, 1, 2]],
  ['a type', { type: ['events'] }, [2]],
  ['a type without pages', { type: ['awards'] }, []],
  ['a value', { region: ['ru-sa'] }, [1]],
])('selects %s', (_name, choice, rows) => {
  expect(selection.select(choice)).toEqual(rows);
});

test('counts what every value would give, of siblings too', () => {
  expect(selection.count({ region: ['ru-sa'] })).toMatchObject({
    region: { 'ru-per': 2, 'ru-sa': 1 },
    type: { practices: 1, events: 0, awards: 0 },
  });
});

test.each([
  ['nothing', {}, true],
  ['a value that pages have', { region: ['ru-sa', 'ru-tom'] }, true],
  ['a value that no page has', { region: ['ru-tom'] }, false],
])('a choice of %s is possible: %s', (_name, choice, possible) => {
  expect(isPossible(manifest, choice)).toBe(possible);
});
