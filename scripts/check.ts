// Checks the catalogue: npm run check -- [--json] [--fix] [path…]
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/i18n/plural.ts';
import { readCatalogue } from '../src/reader/catalogue.ts';
import { mendFiles } from '../src/reader/mend-files.ts';
import { error, formatProblem, type Problem } from '../src/reader/problem.ts';

const USAGE =
  'Использование: npm run check -- [--json] [--fix] [путь…]\n' +
  '  --json  список ошибок в JSON\n' +
  '  --fix   поправить концы строк, пробелы в конце строк и метку порядка байтов\n' +
  '  путь    проверить только эти файлы или папки из content/\n';
const FOLDER = 'content';

/** Where the command works and writes. */
export interface Environment {
  /** Folder that holds `content/`; paths are relative to it. */
  project: string;
  stdout: (text: string) => void;
  stderr: (text: string) => void;
}

interface Selection {
  /** Picks files of the catalogue by their path relative to its root. */
  includes: (file: string) => boolean;
  /** What is wrong with the paths themselves. */
  problems: Problem[];
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

function judgePath(project: string, path: string): Problem | string {
  const refuse = (message: string): Problem => ({
    file: path,
    ...error('path', { line: 1, column: 1 }, message),
  });
  const inside = relative(resolve(project, FOLDER), resolve(project, path)).split(sep).join('/');
  if (inside.startsWith('..'))
    return refuse(`Файл вне папки ${FOLDER}/: проверяются только файлы каталога.`);
  return existsSync(resolve(project, path)) ? inside : refuse('Такого файла нет. Проверьте путь.');
}

/** Selects files by paths of files and folders; no paths select everything. */
function select(project: string, paths: readonly string[]): Selection {
  const judged = paths.map((path) => judgePath(project, path));
  const chosen = judged.filter((one) => typeof one === 'string');
  return {
    includes: (file) =>
      paths.length === 0 ||
      chosen.some((path) => path === '' || path === file || file.startsWith(`${path}/`)),
    problems: judged.filter((one) => typeof one !== 'string'),
  };
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
    return 2;
  }
  const root = resolve(project, FOLDER);
  const { includes, problems: pathProblems } = select(project, options.paths);
  for (const { file, blemishes } of options.fix ? await mendFiles(root, includes) : []) {
    (options.json ? stderr : stdout)(`${FOLDER}/${file}: исправлено — ${blemishes.join(', ')}\n`);
  }
  const { files, problems } = await readCatalogue(root);
  const found = [
    ...pathProblems,
    ...problems
      .filter(({ file }) => includes(file))
      .map((problem) => ({ ...problem, file: `${FOLDER}/${problem.file}` })),
  ];
  if (options.json) {
    stdout(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    for (const problem of found) stdout(`${formatProblem(problem)}\n`);
    stdout(summary(files.filter(includes).length, found));
  }
  return found.some(({ level }) => level === 'error') ? 1 : 0;
}

if (import.meta.main) {
  process.exitCode = await check(process.argv.slice(2), {
    project: resolve(import.meta.dirname, '..'),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  });
}
