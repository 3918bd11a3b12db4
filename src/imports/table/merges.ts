import { COLUMNS_MAX, ROWS_MAX } from './sheet.ts';

/** Merged cells, all counted from zero. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const PLACE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Row and column of a cell by its name, counted from zero. */
function placeOf(name: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = PLACE.exec(name) ?? [];
  if (letters === '') return undefined;
  const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]+)"/g;

/** Merged cells of a sheet's XML that lie within what is read. */
export function mergesOf(xml: string): Merge[] {
  return [...xml.matchAll(MERGE)].flatMap(([, area = '']) => {
    const [first, last] = area.split(':').map(placeOf);
    if (!first || !last || first.row > ROWS_MAX || first.column > COLUMNS_MAX) return [];
    return [
      {
        top: first.row,
        left: first.column,
        bottom: Math.min(last.row, ROWS_MAX),
        right: Math.min(last.column, COLUMNS_MAX),
      },
    ];
  });
}

const CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3}\d{1,7})"/g;
const ROW = /<(?:\w+:)?row\s[^>]*?\br="(\d{1,9})"/g;

/** How far the cells of a sheet's XML reach: numbers of rows and of columns. */
export function extentOf(xml: string): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const [, row] of xml.matchAll(ROW)) rows = Math.max(rows, Number(row));
  for (const [, name = ''] of xml.matchAll(CELL)) {
    const place = placeOf(name);
    rows = Math.max(rows, (place?.row ?? 0) + 1);
    columns = Math.max(columns, (place?.column ?? 0) + 1);
  }
  return { rows, columns };
}
