import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { namesOf } from '../../../src/catalogue/program-table/names.ts';
import { counted } from '../../../src/i18n/plural.ts';
import { formatTableProblem } from '../../../src/imports/program/problem.ts';
import { programOf } from '../../../src/imports/program/program.ts';
import { replaceSessions } from '../../../src/imports/program/replace-sessions.ts';
import { refuse } from '../../../src/imports/refusal.ts';
import { readTable } from '../../../src/imports/table/read.ts';
import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { readEntries } from '../../../src/reader/catalogue.ts';
import { draftOf } from '../../../src/reader/draft.ts';
import { problemsOf } from '../../../src/reader/entry.ts';
import { formatProblem } from '../../../src/reader/problem.ts';
import { quoted } from '../../../src/schema/quoted.ts';
import { bytesOf, writeNew } from './files.ts';
import type { ImportOptions } from './options.ts';

/** Where the command finds the catalogue and whom it tells. */
export interface ImportEnvironment {
  /** Folder of the entries. */
  content: string;
  say: (text: string) => void;
}

/** Puts a whole new text in place of the old one, or leaves the old one. */
async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  await writeFile(beside, text);
  await rename(beside, file);
}

/** Takes the programme of an event out of a table into the event's entry; true when nothing was wrong. */
export async function importProgram(
  { file, event: id, out, write }: ImportOptions,
  { content, say }: ImportEnvironment,
): Promise<boolean> {
  if (id === undefined) {
    refuse('Не сказано, чья это программа. Добавьте --event и имя файла события без окончания.');
  }
  // What cannot be read is refused at once, before the catalogue is.
  const sheets = await readTable(path.basename(file), await bytesOf(file));
  const { entries } = createCatalogue(await readEntries(content));
  const event = entries.events.find((one) => one.id === id);
  if (!event) refuse(`События ${quoted(id)} в каталоге нет. Имена — в папке content/events.`);
  const { sessions, problems } = programOf(sheets, namesOf({ entries }), event.data.start);
  for (const problem of problems) {
    say(`${problem.level === 'error' ? 'Ошибка' : 'Внимание'}: ${formatTableProblem(problem)}`);
  }
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (errors > 0) {
    say(
      `Ничего не записано: в таблице ${counted(errors, 'ошибка', 'ошибки', 'ошибок')}. Исправьте и повторите.`,
    );
    return false;
  }
  const before = await readFile(path.join(content, event.file), 'utf8');
  const after = replaceSessions(before, sessions);
  const found = problemsOf(draftOf(event, new TextEncoder().encode(after), parseAtBuild));
  for (const problem of found) say(formatProblem(problem));
  if (found.some(({ level }) => level === 'error')) {
    say('Ничего не записано: с этой программой запись не пройдёт проверку.');
    return false;
  }
  say(`В программе ${counted(sessions.length, 'выступление', 'выступления', 'выступлений')}.`);
  const target = out === undefined ? path.join(content, event.file) : path.join(out, event.file);
  if (out !== undefined) await writeNew(new Map([[target, after]]));
  else if (write) await replaceFile(target, after);
  else {
    say('Пока ничего не записано: добавьте --write, чтобы заменить запись, или --out ПАПКА.');
    return true;
  }
  say(`Записано: ${target}`);
  return true;
}
