import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unlessMissing } from './files.ts';

/** Folder of uploads in the project, and its address on the site. */
const FOLDER = join('public', 'uploads');
const ADDRESS = '/uploads/';

/** Addresses of the uploads of a project: regular files alone, links are not followed. */
export async function listUploads(project: string): Promise<Set<string>> {
  const folder = join(project, FOLDER);
  for (const place of [join(project, 'public'), folder]) {
    if (!(await lstat(place).catch(unlessMissing))?.isDirectory()) return new Set();
  }
  const items = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = items.filter((item) => item.isFile());
  return new Set(
    files.map(
      ({ parentPath, name }) =>
        ADDRESS + relative(folder, join(parentPath, name)).split(sep).join('/'),
    ),
  );
}
