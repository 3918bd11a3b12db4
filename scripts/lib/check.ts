import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countLevels, foundWords } from '../../src/i18n/found.ts';
import { counted } from '../../src/i18n/plural.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import { openedOnce, type KeptDrafts } from '../../src/reader/kept-drafts.ts';
import { mendFiles } from '../../src/reader/mend-files.ts';
import { BLEMISHES } from '../../src/reader/mend.ts';
import { error, formatProblem, START, type Problem } from '../../src/reader/problem.ts';
import { checkUploads } from '../../src/reader/uploads.ts';
import { judgeTogether, LostThread } from './judging/judge-together.ts';
import { CONTENT, OUTSIDE, select } from './selection.ts';

const USAGE =
  'Использование: npm run check -- [--json] [--fix] [--report ФАЙЛ] [путь…]\n' +
  '  --json  список ошибок в JSON\n' +
  `  --fix   исправить то, что не меняет смысла: ${Object.values(BLEMISHES).join(', ')}\n` +
  '  --report ФАЙЛ  записать тот же список в файл\n' +
  `  путь    проверить только эти файлы или папки из ${CONTENT}/ и public/uploads/\n`;

/** What a program that reads JSON is told about options that are not known. */
const WRONG_OPTIONS: Problem = {
  file: '',
  ...error(
    'options',
    START,
    `Такого параметра нет. Есть --json, --fix, --report и пути файлов и папок из ${CONTENT}/.`,
  ),
};

/** What a program that reads JSON gets of a problem, in this order. */
const SHOWN = ['file', 'line', 'column', 'level', 'rule', 'message'];

/** Where the command works and writes. */
export interface Environment {
  /** Folder that holds `content/` and `public/`; paths are relative to it. */
  project: string;
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Where files that were judged before are kept. */
  kept?: KeptDrafts;
}

interface Options {
  json: boolean;
  fix: boolean;
  report?: string | undefined;
  paths: string[];
}

function parse(args: string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
    return { ...values, paths: positionals };
  } catch {
    return undefined;
  }
}

function summary(files: number, problems: readonly Problem[]): string {
  const found = countLevels(problems);
  const result = [found.errors === 0 && 'ошибок нет', foundWords(found)].filter(Boolean);
  return `Проверено: ${counted(files, 'файл', 'файла', 'файлов')}. Итог: ${result.join(', ')}.\n`;
}

async function writeReport(file: string, list: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Whoever waits for the file must find the whole of it.
  await writeFile(`${file}.new`, list);
  await rename(`${file}.new`, file);
}

/** Runs the command and returns its exit code: 0 no errors, 1 errors, 2 wrong options. */
export async function check(
  args: string[],
  { project, stdout, stderr, kept }: Environment,
): Promise<number> {
  const options = parse(args);
  if (!options) {
    stderr(USAGE);
    if (args.includes('--json')) stdout(`${JSON.stringify([WRONG_OPTIONS], null, 2)}\n`);
    return 2;
  }
  const root = resolve(project, CONTENT);
  const { includes, problems: pathProblems } = select(project, options.paths);
  for (const { file, blemishes } of options.fix ? await mendFiles(root, includes) : []) {
    (options.json ? stderr : stdout)(`${CONTENT}/${file}: исправлено — ${blemishes.join(', ')}\n`);
  }
  const opened = kept && openedOnce(kept);
  try {
    if (opened) await judgeTogether(root, opened);
  } catch (reason) {
    if (!(reason instanceof LostThread)) throw reason;
    stderr(`${reason.message}\n`);
    return 1;
  }
  const { files, problems } = await readCatalogue(root, project, opened);
  const uploads = await checkUploads(project, (file) => includes(OUTSIDE + file));
  const found = [
    ...pathProblems,
    ...problems
      .filter(({ file }) => includes(file))
      .map((problem) => ({ ...problem, file: `${CONTENT}/${problem.file}` })),
    ...uploads,
  ];
  const list = `${JSON.stringify(found, SHOWN, 2)}\n`;
  if (options.report !== undefined) await writeReport(resolve(project, options.report), list);
  if (options.json) {
    stdout(list);
  } else {
    for (const problem of found) stdout(`${formatProblem(problem)}\n`);
    stdout(summary(files.filter(includes).length, found));
  }
  return found.some(({ level }) => level === 'error') ? 1 : 0;
}
