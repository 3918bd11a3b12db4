import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import type { Table } from '../../src/exports/table/table.ts';
import { xlsxOf } from '../../src/exports/table/xlsx/workbook.ts';
import { convert, textOf } from './office.ts';

const texts = [
  '=1+1',
  '=HYPERLINK("http://evil";"a")',
  '-1+2',
  'constructor',
  'a,"b"\nc',
  'ё;Ж',
  "'q",
];

const table: Table = {
  title: 'Значения',
  columns: [
    { key: 'text', title: 'Текст', type: 'text', options: ['да', 'нет'], hint: 'Что угодно' },
    { key: 'number', title: 'Число', type: 'number' },
    { key: 'day', title: 'День', type: 'date' },
    { key: 'time', title: 'Время', type: 'time' },
    { key: 'link', title: 'Ссылка', type: 'link' },
  ],
  rows: texts.map((text) => ({
    text,
    number: -1.5,
    day: '2025-09-24',
    time: '2025-09-24T10:30',
    link: 'https://example.org/?a=1&b=2',
  })),
};

const book = xlsxOf([table, { ...table, title: 'Второй' }], {
  title: 'Таблица',
  day: '2026-01-31',
});

test('a workbook opens in LibreOffice: texts stay texts, the rest has its type', async () => {
  const made = await convert(new Map([['book.xlsx', book]]), 'csv');
  const { data } = parse<string[]>(made.get('book.xlsx')?.toString() ?? '', {
    skipEmptyLines: true,
  });
  expect(data[0]).toEqual(['Текст', 'Число', 'День', 'Время', 'Ссылка']);
  expect(data.slice(1).map(([text]) => text)).toEqual(texts);
  for (const [, number, ...rest] of data.slice(1)) {
    expect(Number(number?.replace(',', '.'))).toBe(-1.5);
    expect(rest).toEqual(['24.09.2025', '24.09.2025 10:30', 'https://example.org/?a=1&b=2']);
  }
});

test('a workbook prints', async () => {
  const made = await convert(new Map([['book.xlsx', book]]));
  expect(textOf(made.get('book.xlsx') ?? new Uint8Array())).toContain('Число День Время');
});
