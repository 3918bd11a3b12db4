import type { Column, Table } from '../table.ts';
import { cellName, cellXml, columnName, headerCell } from './cell.ts';
import { STYLES } from './styles.ts';
import { document, element } from './xml.ts';

/** Most links that Excel takes in a sheet. */
const LINKS_MAX = 65_530;
/** Longest list to choose from, longest hint and its title, in characters: Excel mends a file with more. */
const LIST_MAX = 255;
const HINT_MAX = 255;
const TITLE_MAX = 32;

const WIDTHS: Readonly<Record<Column['type'], number>> = {
  text: 30,
  number: 12,
  date: 12,
  time: 17,
  link: 40,
};

/** Link of a sheet: the cell and where it leads. */
export interface SheetLink {
  cell: string;
  address: string;
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value);

/** Links of a table's cells. */
export const linksOf = ({ columns, rows }: Table): SheetLink[] =>
  rows
    .flatMap((row, index) =>
      columns.flatMap(({ key, type }, column) => {
        const value = row[key];
        return type === 'link' && isAddress(value)
          ? [{ cell: cellName(index + 1, column), address: new URL(value).href }]
          : [];
      }),
    )
    .slice(0, LINKS_MAX);

function validation({ title, options, hint }: Column, column: number, last: number): string {
  const list = options?.join(',') ?? '';
  const chosen =
    list !== '' && list.length <= LIST_MAX && options?.every((one) => !/[,"]/.test(one));
  if (!chosen && !hint) return '';
  const name = columnName(column);
  return element(
    'dataValidation',
    {
      type: chosen ? 'list' : undefined,
      allowBlank: 1,
      showInputMessage: hint ? 1 : undefined,
      promptTitle: hint ? title.slice(0, TITLE_MAX) : undefined,
      prompt: hint?.slice(0, HINT_MAX),
      sqref: `${name}2:${name}${last}`,
    },
    chosen ? element('formula1', {}, `"${list}"`) : '',
  );
}

const rowXml = (index: number, cells: readonly string[]): string =>
  element('row', { r: index + 1 }, cells.join(''));

const validationsXml = (validations: readonly string[]): string =>
  validations.length === 0
    ? ''
    : element('dataValidations', { count: validations.length }, validations.join(''));

/** A sheet: its header stays in sight and is on every printed page. */
export function sheetXml(table: Table, links: readonly SheetLink[], isFirst: boolean): string {
  const { columns, rows, blankRows = 0 } = table;
  const last = Math.max(rows.length + blankRows, 1) + 1;
  const area = `A1:${cellName(rows.length, Math.max(columns.length - 1, 0))}`;
  const view = element(
    'sheetView',
    { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>',
  );
  const cols = columns.map(({ type, width = WIDTHS[type] }, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width,
      style: STYLES[type === 'link' ? 'text' : type],
      customWidth: 1,
    }),
  );
  const data = [
    rowXml(
      0,
      columns.map(({ title }, column) => headerCell(cellName(0, column), title)),
    ),
    ...rows.map((row, index) =>
      rowXml(
        index + 1,
        columns.map(({ key, type }, column) =>
          cellXml(cellName(index + 1, column), type, row[key]),
        ),
      ),
    ),
  ];
  const validations = columns
    .map((column, index) => validation(column, index, last))
    .filter((one) => one !== '');
  const hyperlinks = links.map(({ cell }, index) =>
    element('hyperlink', { ref: cell, 'r:id': `rId${index + 1}` }),
  );
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    element('dimension', { ref: area }),
    element('sheetViews', {}, view),
    '<sheetFormatPr defaultRowHeight="15"/>',
    element('cols', {}, cols.join('')),
    element('sheetData', {}, data.join('')),
    rows.length > 0 ? element('autoFilter', { ref: area }) : '',
    validationsXml(validations),
    links.length > 0 ? element('hyperlinks', {}, hyperlinks.join('')) : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
  ];
  return document(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${parts.join('')}</worksheet>`,
  );
}
