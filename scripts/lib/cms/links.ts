import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { unlessMissing } from '../../../src/reader/files.ts';
import { namesOf, type Repository } from '../../../src/workspace/git.ts';
import { Refusal } from './requests/refusal.ts';

/** A path and every folder on the way to it: `a`, `a/b`, `a/b/c`. */
const withFolders = (file: string): string[] =>
  file.split('/').map((_part, index, parts) => parts.slice(0, index + 1).join('/'));

const isUsual = (mode: string): boolean => mode.startsWith('100') || mode === '040000';

/** True when Git holds a link or another repository in one of these places. */
async function holdsUnusual({ git }: Repository, ref: string, places: string[]): Promise<boolean> {
  const items = await namesOf(git, ['ls-tree', '-z', ref, '--', ...places]);
  return !items.every((item) => isUsual(item.split(' ')[0] ?? ''));
}

async function isUnusual(place: string): Promise<boolean> {
  const stat = await lstat(place).catch(unlessMissing);
  return stat !== null && !stat.isFile() && !stat.isDirectory();
}

/** Refuses a request that would go through a symbolic link, in the clone's folder or in what Git holds. */
export async function refuseLinks(
  clone: Repository,
  refs: readonly string[],
  files: readonly string[],
): Promise<void> {
  const places = [...new Set(files.flatMap(withFolders))];
  if (places.length === 0) return;
  const unusual = await Promise.all([
    ...places.map((place) => isUnusual(path.join(clone.folder, place))),
    ...refs.map((ref) => holdsUnusual(clone, ref, places)),
  ]);
  if (unusual.some(Boolean)) {
    throw new Refusal(
      422,
      'На этом месте ссылка на другой файл. Редакция работает с обычными файлами.',
    );
  }
}
