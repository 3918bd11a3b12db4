import { lstat, open, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unlessMissing } from './files.ts';
import { error, START, type Problem } from './problem.ts';
import { judgeUpload } from './upload/judge.ts';
import { UPLOAD_MAX } from './upload/kinds.ts';
import { UPLOADS, UPLOADS_ADDRESS } from './upload/place.ts';

/** Items of the folder of uploads by their paths in it; none when there is no such folder. */
async function items(project: string): Promise<{ path: string; isFile: boolean }[]> {
  const folder = join(project, UPLOADS);
  for (const place of [join(project, 'public'), folder]) {
    if (!(await lstat(place).catch(unlessMissing))?.isDirectory()) return [];
  }
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  return found
    .filter((item) => !item.isDirectory())
    .map((item) => ({
      path: relative(folder, join(item.parentPath, item.name)).split(sep).join('/'),
      isFile: item.isFile(),
    }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** Addresses of the uploads of a project: regular files alone, links are not followed. */
export async function listUploads(project: string): Promise<Set<string>> {
  const files = (await items(project)).filter(({ isFile }) => isFile);
  return new Set(files.map(({ path }) => UPLOADS_ADDRESS + path));
}

/** Bytes of a file, one more than may be uploaded at most: enough to see that it is too large. */
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, UPLOAD_MAX + 1));
    await file.read(bytes, 0, bytes.length, 0);
    return bytes;
  } finally {
    await file.close();
  }
}

/** File that keeps the empty folder in the repository. */
const KEEPER = '.gitkeep';

/** Everything that is wrong with the uploads of a project; files are named relative to the project. */
export async function checkUploads(
  project: string,
  includes: (file: string) => boolean,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, isFile } of await items(project)) {
    const file = `${UPLOADS}/${path}`;
    if (!includes(file) || path === KEEPER) continue;
    if (!isFile) {
      const message = 'Это ссылка на другой файл или особый файл. Положите сюда обычный файл.';
      problems.push({ file, ...error('regular-file', START, message) });
      continue;
    }
    const findings = judgeUpload(path, await readStart(join(project, UPLOADS, path)));
    problems.push(...findings.map((finding) => ({ file, ...finding })));
  }
  return problems;
}
