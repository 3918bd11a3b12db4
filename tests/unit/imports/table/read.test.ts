import { strToU8, zipSync, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../../../../src/exports/table/xlsx/workbook.ts';
import { readTable } from '../../../../src/imports/table/read.ts';

const rows = [{ a: 'Доклад' }, { a: 'Второй' }];
const columns = [{ key: 'a', title: 'Название', type: 'text' }] as const;
const book = (): Record<string, Uint8Array> =>
  unzipSync(xlsxOf([{ title: 'Программа', columns, rows }], { title: 'т', day: '2026-01-01' }));

const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook with the XML of its sheet rewritten. */
function withSheet(rewrite: (xml: string) => string): Uint8Array {
  const parts = book();
  const xml = new TextDecoder().decode(parts[SHEET]);
  return zipSync({ ...parts, [SHEET]: strToU8(rewrite(xml)) });
}

const with_ = (more: Record<string, Uint8Array>): Uint8Array => zipSync({ ...book(), ...more });

const wide = (text: string): number[] => [...text].flatMap((one) => [one.charCodeAt(0), 0]);

const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const cp1251 = (text: string): number[] =>
  [...text].map((one) => {
    const code = one.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

const rowsXml = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
  ).join('');

describe('file that is no table of a programme', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['empty', 'a.xlsx', new Uint8Array(), 'Файл пуст'],
    ['empty, CSV', 'a.csv', new Uint8Array(), 'Файл пуст'],
    [
      'with a password',
      'a.xlsx',
      Uint8Array.from([...OLD, ...wide('EncryptedPackage')]),
      'закрыт паролем',
    ],
    [
      'an old .xls renamed',
      'a.xlsx',
      Uint8Array.from([...OLD, ...wide('Workbook')]),
      'старого вида',
    ],
    ['an old .xls', 'a.xls', Uint8Array.from([...OLD, ...wide('Workbook')]), 'старого вида'],
    [
      'an old .xls named .csv',
      'a.csv',
      Uint8Array.from([...OLD, ...wide('Workbook')]),
      'старого вида',
    ],
    ['a page', 'a.xlsx', strToU8('<html><table></table></html>'), 'страница'],
    ['a PDF', 'a.csv', strToU8('%PDF-1.7'), 'документ PDF'],
    ['a picture by name', 'a.png', strToU8('PNG'), 'Нужна таблица'],
    [
      'a Word document',
      'a.xlsx',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      'документ Word',
    ],
    ['an OpenOffice table', 'a.ods', zipSync({ 'content.xml': strToU8('<t/>') }), 'OpenOffice'],
    ['cut off', 'a.xlsx', zipSync(book()).slice(0, 400), 'повреждён'],
    ['with macros', 'a.xlsm', with_({ 'xl/vbaProject.bin': strToU8('x') }), 'макросы'],
    ['of 50 MB', 'a.xlsx', new Uint8Array(50_000_000).fill(0x50), '50\u00a0мегабайт'],
    ['a CSV of 50 MB', 'a.csv', new Uint8Array(50_000_000).fill(0x50), '50\u00a0мегабайт'],
    [
      'a CSV of millions of empty cells',
      'a.csv',
      strToU8(';'.repeat(19_000_000)),
      'слишком велика',
    ],
    ['a bomb', 'a.xlsx', with_({ 'xl/media/a.bin': new Uint8Array(70_000_000) }), 'слишком велик'],
    [
      'with entities',
      'a.xlsx',
      withSheet((xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
      'опасно',
    ],
    ['with a broken sheet', 'a.xlsx', withSheet(() => '<worksheet><sheetData><row'), 'Таблица'],
    [
      'without rows',
      'a.xlsx',
      withSheet((xml) => xml.replace(/<row.*<\/row>/s, '')),
      'Таблица пуста',
    ],
    [
      'with a cell a million rows away',
      'a.xlsx',
      withSheet((xml) =>
        xml.replace(
          '</row></sheetData>',
          '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        ),
      ),
      'слишком велика',
    ],
    [
      'of 20 000 rows',
      'a.xlsx',
      withSheet((xml) =>
        xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rowsXml(20_000)}</sheetData>`),
      ),
      'больше 2000 строк',
    ],
    [
      'of 100 000 cells',
      'a.xlsx',
      withSheet((xml) =>
        xml.replace(
          /<sheetData>.*<\/sheetData>/s,
          `<sheetData>${'<c/>'.repeat(100_000)}</sheetData>`,
        ),
      ),
      'слишком велика',
    ],
    [
      'whose cells name their places in another manner',
      'a.xlsx',
      withSheet((xml) =>
        xml.replace(
          '</row></sheetData>',
          `</row><row r = '1048576'><c t=">" r='XFD1048576'/></row></sheetData>`,
        ),
      ),
      'слишком велика',
    ],
    [
      'a CSV of 100 000 rows',
      'a.csv',
      strToU8('Название;Вид\n'.repeat(100_000)),
      'больше 2000 строк',
    ],
    ['not a text', 'a.csv', Uint8Array.from([65, 0, 1, 2, 3]), 'не текст'],
    [
      'in an unknown encoding',
      'a.csv',
      Uint8Array.from({ length: 60 }, (_, at) => 0x80 + (at % 32)),
      'Кодировка',
    ],
  ])('%s is refused', async (_what, name, bytes, expected) => {
    await expect(readTable(name, bytes)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining(expected) as unknown,
    });
  });
});

const valuesOf = async (name: string, bytes: Uint8Array) =>
  (await readTable(name, bytes))[0]?.rows.map((row) => row.map(({ value }) => value));

describe('CSV', () => {
  const text = 'Название;Вид\r\n"Няня; рядом";доклад\r\n';
  const expected = [
    ['Название', 'Вид'],
    ['Няня; рядом', 'доклад'],
  ];

  test.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\uFEFF${text}`)],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer),
      ]),
    ],
    ['Windows-1251', Uint8Array.from(cp1251(text))],
    ['commas', strToU8('Название,Вид\n"Няня; рядом",доклад\n')],
    ['tabs', strToU8('Название\tВид\nНяня; рядом\tдоклад\n')],
    ['a line about its separator', strToU8(`sep=;\r\n${text}`)],
  ])('of %s is read', async (_what, bytes) => {
    expect((await valuesOf('a.csv', bytes))?.slice(0, 2)).toEqual(expected);
  });

  test('an apostrophe before what looks like a formula is taken off', async () => {
    expect(await valuesOf('a.csv', strToU8(`Название;Вид\n"'=1+1";'слово'\n`))).toEqual([
      ['Название', 'Вид'],
      ['=1+1', "'слово'"],
    ]);
  });
});

test.each([
  [
    'is not closed',
    'Название;Вид\nА;доклад\n"Няня;доклад\nБ;доклад\n',
    '3 файла, ячейка «Няня…»: ',
  ],
  [
    'closes before the end of a cell',
    'Название;Вид\n"Няня" рядом;доклад\nБ;доклад\n',
    '2 файла, ячейка «Няня…»: ',
  ],
  [
    'stands below a line about the separator',
    'sep=;\r\nНазвание;Вид\r\n"Няня;доклад\r\n',
    '3 файла, ячейка «Няня…»: ',
  ],
  [
    'stands below a cell of several lines',
    'Название;Вид\n"А\nи Б";доклад\nВ;"Няня\nрядом" да\n',
    '4 файла, ячейка «Няня…»: ',
  ],
  ['has nothing behind it', 'Название;Вид\n"" Няня;доклад\n', '2 файла: '],
])('a CSV with a quotation mark that %s is refused by its line', async (_what, text, expected) => {
  await expect(readTable('a.csv', strToU8(text))).rejects.toThrow(`Строка ${expected}`);
});

describe('workbook', () => {
  test('gives what formulas came to', async () => {
    const cell = '<c r="A2"><f>1+1</f><v>2</v></c>';
    const bytes = withSheet((xml) => xml.replace(/<c r="A2".*?<\/c>/s, cell));
    expect(await valuesOf('a.xlsx', bytes)).toEqual([['Название'], [2], ['Второй']]);
  });

  test('gives merged cells below each other one value', async () => {
    const bytes = withSheet((xml) =>
      xml
        .replace(/<c r="A3".*?<\/c>/s, '')
        .replace(
          '</sheetData>',
          '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
        ),
    );
    const [sheet] = await readTable('a.xlsx', bytes);
    expect(sheet?.rows.map(([cell]) => cell)).toEqual([
      { value: 'Название', isContinued: false },
      { value: 'Доклад', isContinued: false },
    ]);
  });
});
