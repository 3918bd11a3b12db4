import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { shelfTable } from '../../../../src/exports/shelf-table.ts';
import { csvOf } from '../../../../src/exports/table/csv.ts';
import { unharmed } from '../../../../src/catalogue/harmless.ts';
import type { Cell, ColumnType } from '../../../../src/exports/table/table.ts';

const csv = (value: Cell, type: ColumnType = 'text') =>
  csvOf({ title: 'Т', columns: [{ key: 'a', title: 'А', type }], rows: [{ a: value }] });
const cell = (value: Cell, type?: ColumnType) => csv(value, type).split('"А"\r\n')[1];

describe('cell', () => {
  test.each<[Cell, ColumnType, string]>([
    ['plain', 'text', '"plain"'],
    ['a;b', 'text', '"a;b"'],
    ['say "no"', 'text', '"say ""no"""'],
    ['two\nlines', 'text', '"two\nlines"'],
    [' plain', 'text', '" plain"'],
    ['a=1', 'text', '"a=1"'],
    [undefined, 'text', ''],
    [-20, 'number', '-20'],
    [1.5, 'number', '1,5'],
    ['2025-09-24', 'date', '"24.09.2025"'],
    ['2025-09-24T10:30', 'time', '"24.09.2025 10:30"'],
    ['2025', 'date', '"2025"'],
    ['https://example.org/?a=1', 'link', '"https://example.org/?a=1"'],
  ])('%j of a column of %s is %s', (value, type, expected) => {
    expect(cell(value, type)).toBe(`${expected}\r\n`);
  });
});

describe('what looks like a formula', () => {
  const hostile = [
    '=1+1',
    '+7',
    '-20 %',
    '@cmd',
    '\t=1',
    '\n=1',
    '\r=1',
    '\ttext',
    '\rtext',
    '  +7',
    '\u00a0@cmd',
    '\u200b=1',
    '\ufeff=1',
    '\u202e=1',
    '\u0000=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠cmd',
    '﹦1',
    '=HYPERLINK("http://evil";"a")',
    "=cmd|' /C calc'!A0",
  ];

  test.each(hostile)('%j is a text, and comes back as it was', (text) => {
    const [[read] = []] = parse<string[]>(csv(text).slice(1), { delimiter: ';' }).data.slice(1);
    expect(read).toBe(`'${text}`);
    expect(unharmed(read ?? '')).toBe(text);
  });

  test.each(['−20 %', '«=»', "'quoted'", 'a\n=1', '1-2', 'e@mail'])('%j is left alone', (text) => {
    const [[read] = []] = parse<string[]>(csv(text).slice(1), { delimiter: ';' }).data.slice(1);
    expect(read).toBe(text);
    expect(unharmed(text)).toBe(text);
  });

  test('of a heading is a text as well', () => {
    const columns = [{ key: 'a', title: '=1', type: 'text' }] as const;
    expect(csvOf({ title: 'Т', columns, rows: [] })).toBe('\uFEFF"\'=1"\r\n');
  });
});

test('table of a shelf has a row for every practice and says what is not known', () => {
  const kept = {
    id: 'one',
    title: 'Няня; «рядом»',
    where: 'Москва',
    kind: 'услуга',
    summary: 'Кратко.',
    shelf: 'сообщено источником',
  };
  const addressOf = (id: string) => `https://example.org/${id}/`;
  const [head, row] = csvOf(shelfTable([kept], addressOf)).split('\r\n');
  expect(head?.split(';')).toHaveLength(7);
  expect(row).toContain('"Няня; «рядом»"');
  expect(row).toContain('"в источниках не сказано";"https://example.org/one/"');
});
