import { lackingOf } from '../../catalogue/event-needs.ts';
import type { ExportFamily } from '../export-file.ts';
import { csvOf } from '../table/csv.ts';
import { xlsxOf } from '../table/xlsx/workbook.ts';
import { pack } from '../zip-build.ts';
import { missingAddress, PROGRAM_BLANK, programAddress } from './addresses.ts';
import { missingTable } from './missing.ts';
import { blankProgram, programTable } from './table.ts';

/** Day on which the blank says it was made: it changes with its columns alone. */
const BLANK_DAY = '2026-11-22';

/** Programmes of events as tables, and the blank for a new one. */
export const programTables: ExportFamily = ({ catalogue }) => {
  const tables = catalogue.entries.events.flatMap((event) => {
    const { id, data } = event;
    const { sessions } = data;
    if (!sessions) return [];
    const table = () => programTable(sessions, catalogue.called);
    const options = { title: `Программа: ${data.title}`, day: data.updated };
    return [
      { address: programAddress(id, 'xlsx'), make: () => xlsxOf([table()], options, pack) },
      { address: programAddress(id, 'csv'), make: () => csvOf(table()) },
    ];
  });
  const blank = {
    address: PROGRAM_BLANK,
    make: () => xlsxOf(blankProgram, { title: 'Бланк программы события', day: BLANK_DAY }, pack),
  };
  return [...tables, blank];
};

/**
 * Lists of what programmes lack, of events whose programmes lack something. A kind of its own: slides and
 * recordings are asked for once an event is over, so it is listed anew every day.
 */
export const missingLists: ExportFamily = ({ catalogue, today }) =>
  catalogue.entries.events.flatMap((event) => {
    // What is made notes its own reads: it is asked again then.
    const lacking = () => lackingOf(catalogue, event, today);
    if (lacking().length === 0) return [];
    const make = () => {
      const { title, updated } = event.data;
      const options = { title: `Чего не хватает: ${title}`, day: updated };
      return xlsxOf([missingTable(lacking())], options, pack);
    };
    return [{ address: missingAddress(event.id), make }];
  });
