import { lackingOf } from '../../catalogue/event-needs.ts';
import { namesOf } from '../../catalogue/program-table/names.ts';
import type { ExportFamily } from '../export-file.ts';
import { csvOf } from '../table/csv.ts';
import { xlsxOf } from '../table/xlsx/workbook.ts';
import { missingAddress, PROGRAM_BLANK, programAddress } from './addresses.ts';
import { missingTable } from './missing.ts';
import { blankProgram, programTable } from './table.ts';

/** Day on which the blank says it was made: it changes with its columns alone. */
const BLANK_DAY = '2026-11-22';

/** Programmes of events as tables, and the blank for a new one. */
export const programTables: ExportFamily = (source) => {
  const { catalogue } = source;
  const tables = catalogue.entries.events.flatMap((event) => {
    const { id, data } = event;
    const { sessions } = data;
    if (!sessions) return [];
    const table = () => programTable(sessions, namesOf(catalogue));
    const options = { title: `Программа: ${data.title}`, day: data.updated };
    return [
      { address: programAddress(id, 'xlsx'), make: () => xlsxOf([table()], options) },
      { address: programAddress(id, 'csv'), make: () => csvOf(table()) },
      {
        address: missingAddress(id),
        // Slides and recordings are asked for once the event is over: the day is read when the file is made.
        make: () =>
          xlsxOf([missingTable(lackingOf(catalogue, event, source.today))], {
            title: `Чего не хватает: ${data.title}`,
            day: data.updated,
          }),
      },
    ];
  });
  const blank = {
    address: PROGRAM_BLANK,
    make: () => xlsxOf(blankProgram, { title: 'Бланк программы события', day: BLANK_DAY }),
  };
  return [...tables, blank];
};
