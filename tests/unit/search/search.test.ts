import { expect, test } from 'vitest';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import { filtersOf } from '../../../src/search/query.ts';
import { wordsOf } from '../../../src/search/words.ts';
import { findPractices, search } from '../../../src/search/search.ts';
import { FACETS, readState, writeState } from '../../../src/search/state.ts';

test.each([
  [
    'q=%D0%BD%D1%8F%D0%BD%D1%8F&region=ru-ngr&region=ru-mow',
    'q=%D0%BD%D1%8F%D0%BD%D1%8F&region=ru-ngr&region=ru-mow',
  ],
  ['region=ru-ngr&region=ru-ngr', 'region=ru-ngr'],
  ['type=<script>&other=1&q=', ''],
  ['q=.', ''],
  ['year=2025&type=events', 'type=events&year=2025'],
])('the address %s is read and written as %s', (address, expected) => {
  expect(writeState(readState(new URLSearchParams(address), FACETS)).toString()).toBe(expected);
});

test.each([
  ['  Отказ в роддоме?', 'Отказ в роддоме'],
  ['«Ноль–четыре»', 'Ноль четыре'],
  ['442-ФЗ', '442-ФЗ'],
  ['<b>&', 'b'],
  ['…', null],
  [' - ', null],
  ['', null],
])('query %j goes to the index as %j', (query, words) => {
  expect(wordsOf(query)).toBe(words);
});

test('a very long query is cut', () => {
  expect(readState(new URLSearchParams({ q: 'а'.repeat(500_000) }), FACETS).query).toHaveLength(
    200,
  );
});

test('values within a facet are alternatives, and one facet can be left out', () => {
  const state = readState(new URLSearchParams('type=events&year=2024&year=2025'), FACETS);
  expect(filtersOf(state)).toEqual({ type: { any: ['events'] }, year: { any: ['2024', '2025'] } });
  expect(filtersOf(state, 'year')).toEqual({ type: { any: ['events'] } });
});

test('counts of a chosen facet come from a search without it', async () => {
  const asked: unknown[] = [];
  const pagefind: Pagefind = {
    filters: () => Promise.resolve({}),
    search: (words, { filters }) => {
      asked.push([words, filters]);
      return Promise.resolve({
        results: [],
        filters: { year: { '2024': filters.year ? 0 : 3 }, type: { events: 2 } },
      });
    },
  };
  const { counts, total } = await search(
    pagefind,
    readState(new URLSearchParams('q=няня&year=2025'), FACETS),
  );
  expect(total).toBe(0);
  expect(counts.year).toEqual({ '2024': 3 });
  expect(counts.type).toEqual({ events: 2 });
  expect(asked).toEqual([
    ['няня', { year: { any: ['2025'] } }],
    ['няня', {}],
  ]);
});

test('practices that a query finds come ranked, without loading their pages', async () => {
  const asked: unknown[] = [];
  const result = (id: string) => ({ id, data: () => Promise.reject(new Error('loaded')) });
  const pagefind: Pagefind = {
    filters: () => Promise.resolve({}),
    search: (words, { filters }) => {
      asked.push([words, filters]);
      return Promise.resolve({ results: [result('b'), result('x'), result('a')], filters: {} });
    },
  };
  const practices = { a: 'apple', b: 'berry' };
  expect(await findPractices(pagefind, 'няня?', practices)).toEqual(['berry', 'apple']);
  expect(asked).toEqual([['няня', { type: { any: ['practices'] } }]]);
  expect(await findPractices(pagefind, ' … ', practices)).toBeUndefined();
});
