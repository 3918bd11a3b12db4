import type { Names } from '../../../catalogue/program-table/names.ts';
import { formatTableProblem, type TableProblem } from '../../../imports/program/problem.ts';
import { readProgram } from '../../../imports/program/program.ts';
import { sessionsYaml } from '../../../imports/program/replace-sessions.ts';
import { answerAside } from '../../dom/aside.ts';
import { sessionCells } from './session-cells.ts';

/** What the page asks: to read the programme of an event out of a table. */
export interface ProgramTask {
  name: string;
  bytes: Uint8Array;
  names: Names;
  /** When the event begins. */
  start: string | undefined;
}

/** Programme as a page shows it. */
export interface TakenProgram {
  problems: { level: TableProblem['level']; words: string }[];
  /** A session a row: cells of lines. */
  rows: string[][][];
  /** The sessions as the entry of the event holds them. */
  yaml: string;
}

async function take({ name, bytes, names, start }: ProgramTask): Promise<TakenProgram> {
  const { sessions, problems } = await readProgram(name, bytes, names, start);
  return {
    problems: problems.map((one) => ({ level: one.level, words: formatTableProblem(one) })),
    rows: sessions.map((session) => sessionCells(names, session)),
    yaml: sessionsYaml(sessions),
  };
}

answerAside(take);
