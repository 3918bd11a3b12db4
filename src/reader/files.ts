import { lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { error, type Finding } from './problem.ts';
import { FILE_MAX } from './text/decode.ts';

const START = { line: 1, column: 1 };

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
  if ((await lstat(path)).size > FILE_MAX) {
    const message = `Файл больше ${FILE_MAX / 1000} КБ. Сократите текст, документы приложите как материалы.`;
    return { finding: error('file-size', START, message) };
  }
  return readFile(path);
}
