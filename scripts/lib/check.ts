import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../../src/i18n/plural.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import { mendFiles } from '../../src/reader/mend-files.ts';
import { BLEMISHES } from '../../src/reader/mend.ts';
import { error, formatProblem, START, type Problem } from '../../src/reader/problem.ts';
import { checkUploads } from '../../src/reader/uploads.ts';
import { CONTENT, OUTSIDE, select } from './selection.ts';

const USAGE =
  'Использование: npm run check -- [--json] [--fix] [путь…]\n' +
  '  --json  список ошибок в JSON\n' +
  `  --fix   исправить то, что не меняет смысла: ${Object.values(BLEMISHES).join(', ')}\n` +
  `  путь    проверить только эти файлы или папки из ${CONTENT}/ и public/uploads/\n`;

/** What a program that reads JSON is told about options that are not known. */
const WRONG_OPTIONS: Problem = {
  file: '',
  ...error(
    'options',
    START,
    `Такого параметра нет. Есть --json, --fix и пути файлов и папок из ${CONTENT}/.`,
  ),
};

/** Where the command works and writes. */
export interface Environment {
  /** Folder that holds `content/` and `public/`; paths are relative to it. */
  project: string;
  stdout: (text: string) => void;
  stderr: (text: string) => void;
}

function parse(args: string[]): { json: boolean; fix: boolean; paths: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
    });
    return { ...values, paths: positionals };
  } catch {
    return undefined;
  }
}

function summary(files: number, problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const found = [
    errors > 0 ? counted(errors, 'ошибка', 'ошибки', 'ошибок') : 'ошибок нет',
    ...(warnings > 0
      ? [counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')]
      : []),
  ];
  return `Проверено: ${counted(files, 'файл', 'файла', 'файлов')}. Итог: ${found.join(', ')}.\n`;
}

/** Runs the command and returns its exit code: 0 no errors, 1 errors, 2 wrong options. */
export async function check(
  args: string[],
  { project, stdout, stderr }: Environment,
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
  const { files, problems } = await readCatalogue(root, project);
  const uploads = await checkUploads(project, (file) => includes(OUTSIDE + file));
  const found = [
    ...pathProblems,
    ...problems
      .filter(({ file }) => includes(file))
      .map((problem) => ({ ...problem, file: `${CONTENT}/${problem.file}` })),
    ...uploads,
  ];
  if (options.json) {
    stdout(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    for (const problem of found) stdout(`${formatProblem(problem)}\n`);
    stdout(summary(files.filter(includes).length, found));
  }
  return found.some(({ level }) => level === 'error') ? 1 : 0;
}
