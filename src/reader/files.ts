import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { error, START, type Finding } from './problem.ts';
import { FILE_MAX, FILE_TOO_LARGE } from './text/decode.ts';

/** Nothing in place of a file that does not exist; any other failure goes on. */
export function unlessMissing(reason: unknown): null {
  if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw reason;
}

/** True for a folder, and no link to one. */
const isFolder = (path: string): boolean => lstatSync(path).isDirectory();

/** Bytes of a regular file of a readable size under the root; symbolic links are not followed. */
export const readBytes = (root: string, file: string): Promise<Buffer | { finding: Finding }> =>
  // At once: ten thousand small files take longer to be waited for than to be read.
  Promise.try(() => {
    const path = join(root, file);
    const stat = lstatSync(path);
    if (!stat.isFile() || !isFolder(dirname(path))) {
      const message =
        'Это ссылка на другой файл или особый файл. В каталоге бывают только обычные файлы.';
      return { finding: error('regular-file', START, message) };
    }
    return stat.size > FILE_MAX ? { finding: FILE_TOO_LARGE } : readFileSync(path);
  });
