import { csvOf } from '../../exports/table/csv.ts';
import type { Table } from '../../exports/table/table.ts';
import { xlsxOf } from '../../exports/table/xlsx/workbook.ts';
import { dayOf } from '../../i18n/dates.ts';
import { download } from '../own/hand-over.ts';

/** Name of the file without its ending; Latin, so that no program stumbles over it. */
const NAME = 'praktikoteka-spisok';

/** Hands a list to the reader as a table: a workbook, or CSV when that is asked for. */
export function takeList(table: Table, format: string): void {
  if (format === 'csv') {
    download(`${NAME}.csv`, 'text/csv;charset=utf-8', csvOf(table));
    return;
  }
  const day = dayOf(new Date());
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(`${NAME}.xlsx`, type, xlsxOf([table], { title: table.title, day }));
}
