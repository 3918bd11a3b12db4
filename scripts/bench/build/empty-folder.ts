import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../../lib/fail.ts';
import { root } from '../../lib/paths.ts';

/** Makes a folder that may be written into: a new or an empty one outside the project. */
export function emptyFolder(name: string): string {
  const folder = path.resolve(name);
  const fromRoot = path.relative(root, folder);
  if (!fromRoot.startsWith('..'))
    fail(`Папка ${name} — внутри портала. Назовите папку вне его.`, 2);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) fail(`В папке ${name} уже что-то есть. Назовите пустую.`, 2);
  return folder;
}
