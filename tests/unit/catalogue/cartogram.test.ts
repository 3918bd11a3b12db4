import { describe, expect, it, test } from 'vitest';
import {
  abbreviate,
  halvesOf,
  moveBy,
  nameOfTile,
  sizeOf,
} from '../../../src/catalogue/cartogram.ts';

/** A map drawn with letters: every letter is a tile. */
const drawn = (...rows: string[]) =>
  rows.flatMap((letters, row) =>
    [...letters].flatMap((name, column) => (name === ' ' ? [] : [{ name, tile: { column, row } }])),
  );

const map = drawn(
  '  a b', //
  'c defg',
  ' h  i ',
);
const tiles = map.map(({ tile }) => tile);

describe('keys', () => {
  it.each([
    ['d', 'ArrowRight', 'e'],
    ['c', 'ArrowRight', 'd'],
    ['a', 'ArrowDown', 'd'],
    ['b', 'ArrowDown', 'f'],
    ['f', 'ArrowUp', 'b'],
    ['g', 'ArrowUp', 'b'],
    ['c', 'ArrowDown', 'h'],
    ['f', 'Home', 'c'],
    ['d', 'End', 'g'],
    ['g', 'ArrowRight', 'g'],
    ['a', 'ArrowUp', 'a'],
    ['d', 'x', 'd'],
  ])('from %s by %s to %s', (from, key, to) => {
    const index = map.findIndex(({ name }) => name === from);
    expect(map[moveBy(key, tiles, index)]?.name).toBe(to);
  });
});

test('the map folds in the middle, each half from its own first row', () => {
  const { west, east } = halvesOf(map);
  expect(sizeOf(tiles)).toEqual({ columns: 6, rows: 3 });
  expect({ ...west, tiles: west.tiles.map(({ name }) => name).join('') }).toEqual({
    columns: 3,
    rows: 3,
    left: 0,
    tiles: 'acdh',
  });
  expect({ ...east, tiles: east.tiles.map(({ name }) => name).join('') }).toEqual({
    columns: 3,
    rows: 3,
    left: 3,
    tiles: 'befgi',
  });
});

test('names are cut after a consonant and never come out alike', () => {
  expect(
    abbreviate(['Новгород.', 'Коми', 'Чечня', 'Сев. Осетия', 'Краснодар.', 'Краснояр.']),
  ).toEqual(['Новг.', 'Коми', 'Чечня', 'Сев.', 'Кр-дар', 'Кр-ояр']);
});

test.each([
  [1, 'Новгородская область: 1 практика'],
  [3, 'Новгородская область: 3 практики'],
  [0, 'Новгородская область: 0 практик'],
  [undefined, 'Новгородская область: нет данных'],
])('a tile with %s is named «%s»', (value, name) => {
  const forms = ['практика', 'практики', 'практик'];
  expect(nameOfTile('Новгородская область', value, forms).replaceAll('\u00a0', ' ')).toBe(name);
});
