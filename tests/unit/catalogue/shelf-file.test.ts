import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/catalogue/own/csv.ts';
import {
  FILE_MAX,
  readShelfFile,
  shelfFile,
  shelfTable,
  shelfText,
} from '../../../src/catalogue/own/shelf-file.ts';

const kept = {
  id: 'one',
  title: 'Няня; «рядом»',
  where: 'Москва',
  kind: 'услуга',
  summary: 'Кратко.',
  shelf: 'сообщено источником',
};
const addressOf = (id: string) => `https://example.org/${id}/`;

describe('table for Excel', () => {
  test.each([
    ['plain', '"plain"'],
    ['a;b', '"a;b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', `"'=1+1"`],
    ['+7', `"'+7"`],
    ['-20 %', `"'-20 %"`],
    ['@cmd', `"'@cmd"`],
    ['\t=1', `"'\t=1"`],
    ['\n=1', `"'\n=1"`],
    ['  +7', `"'  +7"`],
    ['\u00a0@cmd', `"'\u00a0@cmd"`],
    [' plain', '" plain"'],
    ['a=1', '"a=1"'],
  ])('writes %j as %s', (text, cell) => {
    expect(csvOf([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  test('has a row for every practice and says what is not known', () => {
    const [head, row] = shelfTable([kept], addressOf).split('\r\n');
    expect(head?.split(';')).toHaveLength(7);
    expect(row).toContain('"Няня; «рядом»"');
    expect(row).toContain('"в источниках не сказано";"https://example.org/one/"');
  });
});

test('text for a letter numbers practices and gives their addresses', () => {
  expect(shelfText([kept, { ...kept, id: 'two' }], addressOf)).toBe(
    '1. Няня; «рядом» — Москва\nhttps://example.org/one/\n\n2. Няня; «рядом» — Москва\nhttps://example.org/two/',
  );
});

describe('file of a shelf', () => {
  test('is read back', () => {
    expect(readShelfFile(shelfFile(['one', 'two']))).toEqual(['one', 'two']);
  });

  const file = (value: object) =>
    JSON.stringify({ format: 'praktikoteka-shelf', version: 1, practices: [], ...value });

  test.each([
    ['text', 'список'],
    ['null', 'null'],
    ['another format', file({ format: 'other' })],
    ['another version', file({ version: 2 })],
    ['more than a shelf', file({ owner: 'me' })],
    ['no list', file({ practices: 'one' })],
    ['a path', file({ practices: ['../../etc'] })],
    ['an id twice', file({ practices: ['one', 'one'] })],
    ['too much', ' '.repeat(FILE_MAX) + shelfFile(['one'])],
  ])('is refused when it is %s', (_name, text) => {
    expect(readShelfFile(text)).toBeUndefined();
  });
});
