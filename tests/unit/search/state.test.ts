import { expect, test } from 'vitest';
import { FACETS, hasWords, readState, writeState } from '../../../src/search/state.ts';

test.each([
  [
    'q=%D0%BD%D1%8F%D0%BD%D1%8F&region=ru-ngr&region=ru-mow',
    'q=%D0%BD%D1%8F%D0%BD%D1%8F&region=ru-ngr&region=ru-mow',
  ],
  ['region=ru-ngr&region=ru-ngr', 'region=ru-ngr'],
  ['type=<script>&other=1&q=', ''],
  ['q=.&literal=1', ''],
  ['year=2025&type=events&type=awards', 'type=events&year=2025'],
  ['literal=1&sort=title&q=a', 'q=a&sort=title&literal=1'],
])('the address %s is read and written as %s', (address, expected) => {
  expect(writeState(readState(new URLSearchParams(address), FACETS)).toString()).toBe(expected);
});

test.each([
  ['442-ФЗ', true],
  ['<b>', true],
  ['… - «»', false],
  ['👨‍👩‍👧', false],
  ['', false],
])('query %j has words: %j', (query, has) => {
  expect(hasWords(query)).toBe(has);
});

test('a very long query is cut', () => {
  expect(readState(new URLSearchParams({ q: 'а'.repeat(500_000) }), FACETS).query).toHaveLength(
    200,
  );
});
