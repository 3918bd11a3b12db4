import { strToU8 } from 'fflate';
import { pack as packAnywhere, zipOf, type Pack } from '../../zip.ts';
import type { Table } from '../table.ts';
import { columnName } from './cell.ts';
import { linksOf, sheetXml } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { document, element, escaped } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const NAME_MAX = 31;

/** What a workbook says of itself. */
export interface WorkbookOptions {
  title: string;
  /** ISO day on which it says it was written. */
  day: string;
}

/** Names of sheets without what Excel forbids in them, each once. */
function sheetNames(tables: readonly Table[]): string[] {
  const names: string[] = [];
  for (const [index, { title }] of tables.entries()) {
    const clean = title
      .replace(/[[\]/\\:*?\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const name = clean.slice(0, NAME_MAX).trim();
    const taken = name === '' || names.some((one) => one.toLowerCase() === name.toLowerCase());
    names.push(taken ? `Лист ${index + 1}` : name);
  }
  return names;
}

const relationship = (id: number, type: string, target: string, isOutside = false): string =>
  element('Relationship', {
    Id: `rId${id}`,
    Type: `${OFFICE}/${type}`,
    Target: target,
    TargetMode: isOutside ? 'External' : undefined,
  });

const relationships = (items: readonly string[]): string =>
  document(`<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`);

const contentTypes = (count: number): string => {
  const override = (part: string, type: string) =>
    element('Override', { PartName: part, ContentType: type });
  return document(
    [
      `<Types xmlns="${PACKAGE}/content-types">`,
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', `${SHEET}.sheet.main+xml`),
      override('/xl/styles.xml', `${SHEET}.styles+xml`),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...Array.from({ length: count }, (_none, index) =>
        override(`/xl/worksheets/sheet${index + 1}.xml`, `${SHEET}.worksheet+xml`),
      ),
      '</Types>',
    ].join(''),
  );
};

const quotedName = (name: string): string => `'${escaped(name.replaceAll("'", "''"))}'`;

function workbookXml(tables: readonly Table[], names: readonly string[]): string {
  const sheets = names.map((name, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const titles = names.map((name, index) =>
    element(
      'definedName',
      { name: '_xlnm.Print_Titles', localSheetId: index },
      `${quotedName(name)}!$1:$1`,
    ),
  );
  const filters = names.flatMap((name, index) => {
    const { columns = [], rows = [] } = tables[index] ?? {};
    if (rows.length === 0 || columns.length === 0) return [];
    const area = `$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;
    const attributes = { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 };
    return [element('definedName', attributes, `${quotedName(name)}!${area}`)];
  });
  return document(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>${element('sheets', {}, sheets.join(''))}${element('definedNames', {}, [...filters, ...titles].join(''))}</workbook>`,
  );
}

const coreXml = ({ title, day }: WorkbookOptions): string =>
  document(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Практикотека</dc:creator><dc:language>ru-RU</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`,
  );

/** A workbook with a sheet for each table: the same tables are the same bytes. */
export function xlsxOf(
  tables: readonly Table[],
  options: WorkbookOptions,
  pack: Pack = packAnywhere,
): Uint8Array<ArrayBuffer> {
  const names = sheetNames(tables);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': document(
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship(1, 'officeDocument', 'xl/workbook.xml')}${element('Relationship', { Id: 'rId2', Type: `${PACKAGE}/relationships/metadata/core-properties`, Target: 'docProps/core.xml' })}</Relationships>`,
    ),
    'docProps/core.xml': coreXml(options),
    'xl/workbook.xml': workbookXml(tables, names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...tables.map((_table, index) =>
        relationship(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
      ),
      relationship(tables.length + 1, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': stylesXml,
  };
  for (const [index, table] of tables.entries()) {
    const links = linksOf(table);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(table, links, index === 0);
    if (links.length === 0) continue;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(
      links.map(({ address }, id) => relationship(id + 1, 'hyperlink', address, true)),
    );
  }
  return zipOf(Object.entries(parts).map(([name, text]) => [name, pack(strToU8(text))] as const));
}
