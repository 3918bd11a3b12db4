import { lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { error, START, type Finding } from './problem.ts';
import { FILE_MAX, FILE_TOO_LARGE } from './text/decode.ts';

/** Nothing in place of a file that does not exist; any other failure goes on. */
export function unlessMissing(reason: unknown): null {
  if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw reason;
}

/** True for a regular file in a regular folder: no symbolic links, devices or pipes. */
async function isRegular(path: string): Promise<boolean> {
  return (await lstat(path)).isFile() && (await lstat(dirname(path))).isDirectory();
}

/** Bytes of a regular file of a readable size under the root; symbolic links are not followed. */
export async function readBytes(
  root: string,
  file: string,
): Promise<Buffer | { finding: Finding }> {
  const path = join(root, file);
  if (!(await isRegular(path))) {
    const message =
      'Это ссылка на другой файл или особый файл. В каталоге бывают только обычные файлы.';
    return { finding: error('regular-file', START, message) };
  }
  if ((await lstat(path)).size > FILE_MAX) return { finding: FILE_TOO_LARGE };
  return readFile(path);
}
