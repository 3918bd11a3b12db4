import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { error, type Finding } from './problem.ts';
import { FILE_MAX } from './text/decode.ts';

const START = { line: 1, column: 1 };

/** Bytes of a regular file of a readable size under the root; symbolic links are not followed. */
export async function readBytes(
  root: string,
  file: string,
): Promise<Buffer | { finding: Finding }> {
  const path = join(root, file);
  const stat = await lstat(path);
  const real = await realpath(path);
  if (!stat.isFile() || real !== join(await realpath(root), file)) {
    const message =
      'Это ссылка на другой файл или особый файл. В каталоге бывают только обычные файлы.';
    return { finding: error('regular-file', START, message) };
  }
  if (stat.size > FILE_MAX) {
    const message = `Файл больше ${FILE_MAX / 1000} КБ. Сократите текст, документы приложите как материалы.`;
    return { finding: error('file-size', START, message) };
  }
  return readFile(path);
}
