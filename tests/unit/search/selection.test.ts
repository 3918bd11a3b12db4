import { expect, test } from 'vitest';
import { bitsOf, rowsOf } from '../../../src/search/bits.ts';
import type { Search } from '../../../src/search/engine/answer.ts';
import { reliefsBySearch, reliefsOf } from '../../../src/search/relief.ts';
import { createSelection, eachOf } from '../../../src/search/selection.ts';
import { orderOf, sortRows, usualOrder, type Order } from '../../../src/search/sorting.ts';

test('a set of rows gives them back, at the edges of its words too', () => {
  const rows = [0, 1, 31, 32, 63, 64, 99];
  expect(rowsOf(bitsOf(rows, 100))).toEqual(rows);
});

/** Four rows: what is grown there and the color of it. */
const index = {
  size: 4,
  title: [0, 3, 2, 1],
  strength: [1, 5, 1, 3],
  adoptions: [0, 2, 7, 0],
  facets: {
    kind: { values: ['fruit', 'herb'], each: eachOf([[0], [0], [0], [1]]) },
    color: { values: ['red', 'green', 'blue'], each: eachOf([[0, 1], [1], [2], [1]]) },
  },
};
const NAMES = ['apple', 'pear', 'plum', 'leek'];
const selection = createSelection(index);

test.each([
  [{}, undefined, [0, 1, 2, 3]],
  [{ color: ['red', 'blue'] }, undefined, [0, 2]],
  [{ color: ['green'], kind: ['fruit'] }, undefined, [0, 1]],
  [{ color: ['green'] }, [3, 0, 2], [0, 3]],
  [{ color: ['pink'] }, undefined, [0, 1, 2, 3]],
  [{ color: ['blue'], kind: ['herb'] }, undefined, []],
])('%j within %j gives the rows %j', (choice, within, rows) => {
  expect(selection.select(choice, within)).toEqual(rows);
});

test('siblings of a chosen value keep their numbers, other facets are counted within it', () => {
  expect(selection.count({ color: ['blue'] })).toEqual({
    kind: { fruit: 1, herb: 0 },
    color: { red: 1, green: 3, blue: 1 },
  });
});

test('when nothing fits, the conditions that can go are named, the most helpful first', () => {
  expect(reliefsOf(index, selection, { color: ['blue'], kind: ['herb'] }, '')).toEqual([
    { name: 'kind', value: 'herb', total: 1 },
    { name: 'color', value: 'blue', total: 1 },
  ]);
  expect(reliefsOf(index, selection, { color: ['green'] }, 'слива', [2])).toEqual([
    { name: 'q', value: 'слива', total: 3 },
    { name: 'color', value: 'green', total: 1 },
  ]);
});

test('a search is asked what it would give without each chosen value', async () => {
  const search: Pick<Search, 'search'> = {
    search: ({ chosen: { region = [], year = [] } }) =>
      Promise.resolve({
        total: year.length > 0 ? region.length : 5,
        exact: 0,
        reading: { query: '', dropped: [] },
        counts: {},
        places: [],
        rows: [],
        hits: () => Promise.resolve([]),
      }),
  };
  const chosen = { region: ['a', 'b'], year: ['2025'] };
  expect(await reliefsBySearch(search, { query: 'няня', chosen })).toEqual([
    { name: 'year', value: '2025', total: 5 },
    { name: 'region', value: 'a', total: 1 },
    { name: 'region', value: 'b', total: 1 },
  ]);
});

test.each<[Order, number[] | undefined, string]>([
  ['newest', undefined, 'apple pear plum leek'],
  ['title', undefined, 'apple leek plum pear'],
  ['strength', undefined, 'pear leek apple plum'],
  ['adoptions', undefined, 'plum pear apple leek'],
  ['relevance', [2, 0, 3, 1], 'plum apple leek pear'],
  ['relevance', undefined, 'apple pear plum leek'],
])('sorted by %s', (order, ranked, names) => {
  const rows = sortRows([3, 2, 1, 0], order, index, ranked);
  expect(rows.map((row) => NAMES[row]).join(' ')).toBe(names);
});

test('a query is ranked unless the reader names another order that exists', () => {
  expect([usualOrder('няня'), usualOrder(' '), orderOf('title'), orderOf('size')]).toEqual([
    'relevance',
    'newest',
    'title',
    undefined,
  ]);
});
