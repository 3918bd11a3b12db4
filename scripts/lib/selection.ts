import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { error, START, type Problem } from '../../src/reader/problem.ts';
import { UPLOADS } from '../../src/reader/upload/place.ts';

/** Folder of the catalogue in the project. */
export const CONTENT = 'content';

/** What leads from the folder of the catalogue to the rest of the project. */
export const OUTSIDE = '../';

/** Files of the catalogue that a command is about. */
export interface Selection {
  /** Picks files of the catalogue by their path relative to its root; the root itself is always in, uploads start with `../`. */
  includes: (file: string) => boolean;
  /** What is wrong with the paths themselves. */
  problems: Problem[];
}

function judgePath(project: string, path: string): Problem | string {
  const refuse = (message: string): Problem => ({
    file: path,
    ...error('path', START, message),
  });
  const inside = relative(resolve(project, CONTENT), resolve(project, path)).split(sep).join('/');
  if (inside.startsWith('..') && !`${inside}/`.startsWith(`${OUTSIDE}${UPLOADS}/`)) {
    return refuse(`Файл вне папки ${CONTENT}/: проверяются только файлы каталога и ${UPLOADS}/.`);
  }
  return existsSync(resolve(project, path)) ? inside : refuse('Такого файла нет. Проверьте путь.');
}

/** Selects files by paths of files and folders; no paths select everything. */
export function select(project: string, paths: readonly string[]): Selection {
  const judged = paths.map((path) => judgePath(project, path));
  const chosen = judged.filter((one) => typeof one === 'string');
  return {
    includes: (file) =>
      paths.length === 0 ||
      file === '' ||
      chosen.some(
        (path) =>
          (path === '' && !file.startsWith(OUTSIDE)) ||
          path === file ||
          file.startsWith(`${path}/`),
      ),
    problems: judged.filter((one) => typeof one !== 'string'),
  };
}
