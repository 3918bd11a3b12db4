import { describe, expect, it, test } from 'vitest';
import {
  countPages,
  groupsOnPage,
  laterPages,
  numbersShown,
  onPage,
  pageAddress,
  pageOf,
  placeOfCollection,
  placeWithin,
  startsOf,
} from '../../../src/catalogue/lists/paging.ts';

const SIZES = { first: 2, rest: 3 };
const letters = (count: number) => [...'абвгдежзик'.slice(0, count)];

test.each([
  [0, ['']],
  [1, ['а']],
  [2, ['аб']],
  [3, ['аб', 'в']],
  [5, ['аб', 'вгд']],
  [6, ['аб', 'вгд', 'е']],
  [10, ['аб', 'вгд', 'ежз', 'ик']],
])('a list of %i is cut into pages that hold all of it once', (total, pages) => {
  const items = letters(total);
  expect(countPages(total, SIZES)).toBe(pages.length);
  expect(pages.map((_, index) => onPage(items, index + 1, SIZES).join(''))).toEqual(pages);
  expect([1, ...laterPages(total, SIZES)]).toEqual(pages.map((_, index) => index + 1));
  const places = items.map((_, place) => pageOf(place, SIZES));
  expect(places).toEqual(pages.flatMap((text, index) => [...text].map(() => index + 1)));
});

test.each([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [2, 3, '1 2 3'],
  [1, 4, '1 2 3 4'],
  [1, 5, '1 2 … 5'],
  [3, 5, '1 2 3 4 5'],
  [4, 8, '1 2 3 4 5 … 8'],
  [13, 26, '1 … 12 13 14 … 26'],
  [26, 26, '1 … 25 26'],
])('page %i of %i shows the numbers %s', (page, pages, shown) => {
  expect(
    numbersShown(page, pages)
      .map((number) => number ?? '…')
      .join(' '),
  ).toBe(shown);
});

describe('a list in groups', () => {
  const groups = [
    { id: 'new', title: 'Новые', entries: letters(1) },
    { id: 'old', title: 'Старые', entries: letters(5) },
    { id: 'none', title: 'Прочие', entries: letters(1) },
  ];
  const shown = (page: number) =>
    groupsOnPage(groups, page, SIZES).map(({ id, entries }) => `${id}: ${entries.join('')}`);

  it('goes on with a group on the next page, under the same heading', () => {
    expect([1, 2, 3].map(shown)).toEqual([
      ['new: а', 'old: а'],
      ['old: бвг'],
      ['old: д', 'none: а'],
    ]);
  });

  it('knows the page that every group begins on', () => {
    expect([...startsOf(groups, SIZES)]).toEqual([
      ['new', 1],
      ['old', 1],
      ['none', 3],
    ]);
  });
});

test('the first page of a list is where the list always was', () => {
  const within = placeWithin('/themes/care/', 'practices');
  expect(pageAddress(within, 1)).toBe('/themes/care/#practices');
  expect(pageAddress(within, 2)).toBe('/themes/care/practices/2/');
  expect(pageAddress(placeOfCollection('events'), 1)).toBe('/events/');
  expect(pageAddress(placeOfCollection('events'), 3)).toBe('/events/page/3/');
});
