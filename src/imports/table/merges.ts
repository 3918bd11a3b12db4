import { attributeOf, tagsIn } from '../archive/tags.ts';
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

/** Merged cells of a sheet's XML that lie within what is read. */
export function mergesOf(xml: string): Merge[] {
  return [...tagsIn(xml, 'mergeCell')].flatMap(({ tag }) => {
    const [first, last] = (attributeOf(tag, 'ref') ?? '').split(':').map(placeOf);
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

/** How far the cells of a sheet's XML reach, numbers of rows and of columns, and how many there are. */
export function extentOf(xml: string): { rows: number; columns: number; cells: number } {
  let [rows, columns, cells] = [0, 0, 0];
  for (const { tag } of tagsIn(xml, 'row')) {
    rows = Math.max(rows, Number(attributeOf(tag, 'r') ?? 0));
  }
  for (const { tag } of tagsIn(xml, 'c')) {
    cells += 1;
    const place = placeOf(attributeOf(tag, 'r') ?? '');
    rows = Math.max(rows, (place?.row ?? 0) + 1);
    columns = Math.max(columns, (place?.column ?? 0) + 1);
  }
  return { rows, columns, cells };
}
