import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../../../src/exports/table/xlsx/workbook.ts';
import { readProgram } from '../../../src/imports/program/program.ts';
import { Refusal } from '../../../src/imports/refusal.ts';
import { readTable } from '../../../src/imports/table/read.ts';
import { draftOfWord } from '../../../src/imports/word/draft.ts';
import { readWord } from '../../../src/imports/word/read/document.ts';
import { packed, paragraph, wordParts, wordXml, type Parts } from './office-files.ts';
import { names } from './program/fixture.ts';
import { knowledge } from './word/knowledge.ts';

const LONG = 300_000;
const spaces = ' '.repeat(LONG);
const many = (piece: string, length = LONG): string =>
  piece.repeat(Math.ceil(length / piece.length));

/** True when reading came to an end: with an entry or with a refusal, at once or not at all. */
async function ends(read: () => Promise<unknown>): Promise<boolean> {
  try {
    await read();
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
  }
  return true;
}

const whole = wordParts(paragraph('Текст'));
const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const inside = (body: string): Parts => ({ 'word/document.xml': wordXml(body) });
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;

// Each of these held the page for seconds or minutes: the work grew with the square of the length.
describe('a document made to be read for ever is read or refused', () => {
  test.each<[string, Parts]>([
    ['tags of properties without ends', { 'docProps/custom.xml': many('<property ') }],
    ['a property of many names', { 'docProps/custom.xml': `<property ${many('name="entry" ')}` }],
    ['a part of comments without ends', inside(many('<!-- '))],
    ['tags within tags', inside(many('<w:p '))],
    ['paragraphs without ends', { 'word/header1.xml': many('<w:p>') }],
    ['texts without ends', { 'word/header1.xml': `<w:p>${many('<w:t ')}</w:p>` }],
    ['spaces in a paragraph', inside(paragraph(`Регион${spaces}а`))],
    ['spaces in a bold run', inside(`<w:p>${run('а')}${run(`б${spaces}в`, '<w:b/>')}</w:p>`)],
    ['breaks of lines', inside(`<w:p><w:r>${many('<w:br/>', 400_000)}</w:r>${run('а')}</w:p>`)],
    ['signs at the end of a name', inside(paragraph(`Название${many(':')}а`, 'Heading1'))],
    ['quotation marks in a name', inside(paragraph(`Название ${many('« ')}а`, 'Heading1'))],
    [
      'spaces in fields',
      inside(
        ['Название', 'Регион', 'Начало', 'Темы', 'Цель']
          .map((label) => paragraph(label, 'Heading1') + paragraph(`а${spaces}б`))
          .join(''),
      ),
    ],
    [
      'spaces in cells',
      inside(
        `${paragraph('Охват', 'Heading1')}<w:tbl>${row('Что посчитано', 'Значение', 'Период')}${row(`а${spaces}б`, `1${spaces}б`, `— ${many('— ')}а`)}</w:tbl>`,
      ),
    ],
    [
      'dashes after an address',
      inside(
        `${paragraph('Источники', 'Heading1')}${paragraph(`https://a.example/ ${many('—')}а`)}`,
      ),
    ],
  ])('%s', async (_what, parts) => {
    const bytes = packed({ ...whole, ...parts });
    expect(await ends(async () => draftOfWord(await readWord(bytes), knowledge))).toBe(true);
  });
});

const table = unzipSync(
  xlsxOf(
    [
      {
        title: 'Программа',
        columns: [{ key: 'a', title: 'Название', type: 'text' }],
        rows: [{ a: 'Доклад' }],
      },
    ],
    { title: 'т', day: '2026-01-01' },
  ),
);
const text = (name: string): string => new TextDecoder().decode(table[name]);
const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';

const HEADING = 'Название;Кто выступает;Должность;О чём;Вид';

describe('a table made to be read for ever is read or refused', () => {
  test.each([
    ['cells without ends', SHEET, many('<c ')],
    ['rows without ends', SHEET, many('<row ')],
    ['merges without ends', SHEET, many('<mergeCell ')],
    ['merges in a sheet that is read', SHEET, `${text(SHEET)}<!--${many('<mergeCell ')}-->`],
    ['sheets without ends', BOOK, many('<sheet ')],
    ['links without ends', LINKS, many('<Relationship ')],
  ])('%s', async (_what, name, xml) => {
    const bytes = zipSync({ ...table, [name]: strToU8(xml) });
    expect(await ends(() => readTable('a.xlsx', bytes))).toBe(true);
  });

  test.each([
    ['spaces in a title', `а${spaces}б;Анна;врач;о чём;доклад`],
    ['spaces in all cells', Array.from({ length: 5 }, () => `а${spaces}б`).join(';')],
    ['signs at the end of a heading', `${HEADING}${many(':')}а`],
  ])('%s', async (_what, line) => {
    const bytes = strToU8(`${HEADING}\n${line}\n`);
    expect(await ends(() => readProgram('a.csv', bytes, names, '2025-09-24'))).toBe(true);
  });
});
