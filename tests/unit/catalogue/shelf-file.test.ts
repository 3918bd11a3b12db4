import { describe, expect, test } from 'vitest';
import {
  FILE_MAX,
  readShelfFile,
  shelfFile,
  shelfText,
} from '../../../src/catalogue/own/shelf-file.ts';

const kept = { id: 'one', title: 'Няня; «рядом»', where: 'Москва' };
const addressOf = (id: string) => `https://example.org/${id}/`;

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
