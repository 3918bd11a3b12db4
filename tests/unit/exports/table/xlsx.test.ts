import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Cell, ColumnType, Table } from '../../../../src/exports/table/table.ts';
import { columnName } from '../../../../src/exports/table/xlsx/cell.ts';
import { xlsxOf } from '../../../../src/exports/table/xlsx/workbook.ts';

const options = { title: 'Таблица', day: '2026-01-31' };

const table = (type: ColumnType, ...values: Cell[]): Table => ({
  title: 'Лист',
  columns: [{ key: 'a', title: 'А', type }],
  rows: values.map((a) => ({ a })),
});

const partOf = (book: Uint8Array, name: string) =>
  strFromU8(unzipSync(book)[name] ?? new Uint8Array());

const sheetOf = (one: Table) => partOf(xlsxOf([one], options), 'xl/worksheets/sheet1.xml');

const read = async (one: Table) => {
  const [sheet] = await readWorkbook(Buffer.from(xlsxOf([one], options)), { trim: false });
  return sheet?.data.slice(1).map(([value]) => value);
};

describe('texts', () => {
  const texts = [
    '=1+1',
    "=cmd|' /C calc'!A0",
    '-20 %',
    'constructor',
    '__proto__',
    '<b>&amp;"]]>',
    '  spaces  ',
    'two\nlines',
    'ёЁ «ёлочки» 👪',
    '0012',
  ];

  test('come back as they were', async () => {
    expect(await read(table('text', ...texts))).toEqual(texts);
  });

  test('are never formulas', () => {
    const xml = sheetOf(table('text', ...texts));
    expect(xml).not.toContain('<f>');
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(texts.length + 1);
  });

  test('lose what XML forbids', async () => {
    expect(await read(table('text', 'a\u0000b\u001fc\ud800d\uffffe'))).toEqual(['abcde']);
  });

  test('that look like a character by its number stay so', () => {
    expect(sheetOf(table('text', '_x000D_'))).toContain('_x005F_x000D_');
  });

  test('longer than Excel opens are cut', () => {
    const xml = sheetOf(table('text', 'я'.repeat(40_000)));
    expect(/я+…/.exec(xml)?.[0]).toHaveLength(32_767);
  });
});

describe('types', () => {
  test.each<[ColumnType, Cell, string]>([
    ['number', -1.5, '<c r="A2" s="3"><v>-1.5</v></c>'],
    ['date', '2025-09-24', '<c r="A2" s="4"><v>45924</v></c>'],
    ['time', '2025-09-24T12:00', '<c r="A2" s="5"><v>45924.5</v></c>'],
  ])('%s %j is typed', (type, value, cell) => {
    expect(sheetOf(table(type, value))).toContain(cell);
  });

  test.each<[ColumnType, Cell]>([
    ['date', '2025'],
    ['date', '2025-09'],
    ['date', '1812-09-07'],
    ['number', '5–7'],
    ['number', Number.NaN],
  ])('what is no %s, %j, stays a text', (type, value) => {
    expect(sheetOf(table(type, value))).toContain(`s="2" t="inlineStr"`);
  });

  test('dates come back as dates', async () => {
    expect(await read(table('date', '2025-09-24'))).toEqual([new Date('2025-09-24')]);
  });
});

describe('links', () => {
  test('lead where the cell says', () => {
    const book = xlsxOf([table('link', 'https://example.org/?a=1&b="2"')], options);
    expect(partOf(book, 'xl/worksheets/sheet1.xml')).toContain('<hyperlink ref="A2" r:id="rId1"/>');
    expect(partOf(book, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://example.org/?a=1&amp;b=%222%22" TargetMode="External"',
    );
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', '\\\\host\\share', '/site/path'])(
    '%j is a text alone',
    (text) => {
      const book = xlsxOf([table('link', text)], options);
      expect(Object.keys(unzipSync(book))).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
    },
  );
});

describe('form', () => {
  test('the header is frozen and filters, columns have widths', () => {
    const xml = sheetOf({
      ...table('text', 'x'),
      columns: [{ key: 'a', title: 'А', type: 'text', width: 44 }],
    });
    expect(xml).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xml).toContain('<autoFilter ref="A1:A2"/>');
    expect(xml).toContain('width="44"');
  });

  test('a column offers its list and its hint', () => {
    const xml = sheetOf({
      title: 'Б',
      columns: [{ key: 'a', title: 'А', type: 'text', options: ['доклад', 'секция'], hint: 'Вид' }],
      rows: [],
      blankRows: 10,
    });
    expect(xml).toContain('<formula1>"доклад,секция"</formula1>');
    expect(xml).toContain('sqref="A2:A11"');
    expect(xml).toContain('prompt="Вид"');
  });

  test.each([
    [
      ['Программа', 'программа'],
      ['Программа', 'Лист 2'],
    ],
    [
      ['a/b:c*[d]?', ''],
      ['a b c  d', 'Лист 2'],
    ],
    [['я'.repeat(40)], ['я'.repeat(31)]],
  ])('sheets %j are called %j', async (titles, expected) => {
    const book = xlsxOf(
      titles.map((title) => ({ ...table('text', 'x'), title })),
      options,
    );
    const sheets = await readWorkbook(Buffer.from(book));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(expected);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});

test('the same table is the same bytes', () => {
  const make = () => Buffer.from(xlsxOf([table('text', 'x')], options)).toString('hex');
  expect(make()).toBe(make());
});
