import { collectionNames } from '../../schema/collections.ts';
import { DATA_TITLE, latestChange } from '../api/index-document.ts';
import type { ExportFamily } from '../export-file.ts';
import { csvOf } from '../table/csv.ts';
import { xlsxOf } from '../table/xlsx/workbook.ts';
import { pack } from '../zip-build.ts';
import { DUMP, tableAddress, WORKBOOK } from './addresses.ts';
import { dump } from './dump.ts';
import { rowFiles } from './row-files.ts';
import { allTables, tableOf } from './tables.ts';

/** Files that hold the whole catalogue, or a whole collection, and the rows that lists are made of. */
export const wholeFiles: ExportFamily = (source) => [
  { address: DUMP, make: () => dump(source) },
  {
    address: WORKBOOK,
    make: () => xlsxOf(allTables(source), { title: DATA_TITLE, day: latestChange(source) }, pack),
  },
  ...collectionNames.map((name) => ({
    address: tableAddress(name),
    make: () => csvOf(tableOf(source, name)),
  })),
  ...rowFiles(source),
];
