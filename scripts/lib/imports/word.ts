import path from 'node:path';
import { dayOf } from '../../../src/i18n/dates.ts';
import { countLevels, foundWords } from '../../../src/i18n/found.ts';
import { draftFile } from '../../../src/imports/word/draft-file.ts';
import { draftOfWord } from '../../../src/imports/word/draft.ts';
import { namesOf } from '../../../src/imports/word/names.ts';
import { readWord } from '../../../src/imports/word/read/document.ts';
import { readEntries } from '../../../src/reader/catalogue.ts';
import { formatProblem, type Problem } from '../../../src/reader/problem.ts';
import { judgeEntry } from '../../../src/reader/self-check/judge-entry.ts';
import { knownOf } from '../../../src/reader/self-check/known.ts';
import { UPLOADS, UPLOADS_ADDRESS } from '../../../src/reader/upload/place.ts';
import { listUploads } from '../../../src/reader/uploads.ts';
import { CONTENT } from '../selection.ts';
import { siteUrl } from '../site-url.ts';
import { bytesOf, writeNew } from './files.ts';
import type { ImportOptions } from './options.ts';

/** Where the command finds the catalogue and whom it tells. */
export interface WordEnvironment {
  /** Folder that holds `content/` and `public/`. */
  project: string;
  env: NodeJS.ProcessEnv;
  say: (text: string) => void;
}

/** Makes a draft entry of a Word document and says what the check will say; true when it has no errors. */
export async function importWord(
  { file, out }: ImportOptions,
  { project, env, say }: WordEnvironment,
): Promise<boolean> {
  // What cannot be read is refused at once, before the catalogue is.
  const document = await readWord(await bytesOf(file));
  const entries = await readEntries(path.join(project, CONTENT));
  const draft = draftOfWord(document, {
    names: namesOf(entries),
    site: siteUrl(env),
    today: dayOf(new Date()),
  });
  const entry = draftFile(draft);
  const pictures = draft.pictures.files.map(({ name }) => UPLOADS_ADDRESS + name);
  const known = knownOf(entries, [...(await listUploads(project)), ...pictures]);
  const [content, uploads] =
    out === undefined
      ? [path.join(project, CONTENT), path.join(project, UPLOADS)]
      : [out, path.join(out, 'uploads')];
  const place = path.join(content, entry.file);
  await writeNew(
    new Map<string, string | Uint8Array>([
      [place, entry.text],
      ...draft.pictures.files.map(
        (picture) => [path.join(uploads, picture.name), picture.bytes] as const,
      ),
    ]),
  );
  const problems: Problem[] = [
    ...judgeEntry(entry, entry.text, known).findings.map((found) => ({ ...found, file: place })),
    ...draft.pictures.problems.map(({ name, finding }) => ({
      ...finding,
      file: path.join(uploads, name),
    })),
  ];
  for (const problem of problems) say(formatProblem(problem));
  say(`Записано: ${place}`);
  for (const { name } of draft.pictures.files) say(`Записано: ${path.join(uploads, name)}`);
  if (draft.hasNotes) say('Что не удалось распознать, стоит в конце записи.');
  const found = countLevels(problems);
  say(`Итог: ${foundWords(found) ?? 'ошибок нет'}.`);
  return found.errors === 0;
}
