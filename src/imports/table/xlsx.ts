import readWorkbook from 'read-excel-file/universal';
import { attributeOf, tagsIn } from '../archive/tags.ts';
import { openArchive, type Archive } from '../archive.ts';
import { refuse } from '../refusal.ts';
import { extentOf, mergesOf, type Merge } from './merges.ts';
import {
  COLUMNS_MAX,
  EMPTY,
  ROWS_MAX,
  trimmed,
  type CellValue,
  type Sheet,
  type SheetCell,
} from './sheet.ts';

/** Most cells that are parsed, empty ones with a look of their own among them. */
const CELLS_MAX = 60_000;

const DAMAGED =
  'Таблица повреждена: её содержание не читается. Откройте её в Excel и сохраните заново в формате .xlsx.';

/** What the library needs; pictures and the rest stay packed. */
const isNeeded = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[^/]+\.(?:xml|rels)|xl\/worksheets\/[^/]+\.xml)$/.test(
    name,
  );

/** XML of the sheets in the order of the workbook. */
function sheetTexts(archive: Archive): string[] {
  const relations = new Map(
    [...tagsIn(archive.text('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')].map(
      ({ tag }) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target') ?? ''] as const,
    ),
  );
  return [...tagsIn(archive.text('xl/workbook.xml') ?? '', 'sheet')].map(({ tag }) => {
    const target = relations.get(attributeOf(tag, 'id')) ?? '';
    return archive.text(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? '';
  });
}

/** A cell far away makes the library lay out all that is before it. */
function refuseVast(texts: readonly string[]): void {
  for (const text of texts) {
    const { rows, columns, cells } = extentOf(text);
    if (rows > 100 * ROWS_MAX || columns > COLUMNS_MAX || cells > CELLS_MAX) {
      refuse(
        'Таблица слишком велика: в ней заполнены ячейки далеко за обычной программой. Скопируйте нужное на новый лист и сохраните.',
      );
    }
  }
}

function valueOf(value: unknown): CellValue | undefined {
  if (value instanceof Date || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.replace(/\r\n?/g, '\n');
}

/** Gives every cell of a merged area the value of its first one. */
function spread(rows: SheetCell[][], merges: readonly Merge[]): void {
  for (const { top, left, bottom, right } of merges) {
    const value = rows[top]?.[left]?.value;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cells = rows[row];
        // Across a row the value stands once: only rows share it.
        if (cells && row > top && column === left) cells[column] = { value, isContinued: true };
      }
    }
  }
}

async function dataOf(archive: Archive): Promise<{ sheet: string; data: unknown[][] }[]> {
  try {
    return await readWorkbook(archive.only(isNeeded).buffer, { trim: false });
  } catch (reason) {
    if (!(reason instanceof Error)) throw reason;
    // Whatever the library stumbles over, the file is not one that Excel would have written.
    refuse(DAMAGED);
  }
}

/** Reads the sheets of a workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const archive = openArchive(bytes, 'xlsx');
  const texts = sheetTexts(archive);
  refuseVast(texts);
  const sheets = await dataOf(archive);
  return sheets.map(({ sheet, data }, index) => {
    const rows = data
      .slice(0, ROWS_MAX + 1)
      .map((row) => Array.from(row, (value) => ({ ...EMPTY, value: valueOf(value) })));
    spread(rows, mergesOf(texts[index] ?? ''));
    return { title: sheet, rows: trimmed(rows) };
  });
}
