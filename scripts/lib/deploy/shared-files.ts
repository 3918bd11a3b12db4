import { mkdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { filesIn, forEach, isCode, putInPlace } from './files.ts';
import { isHashed } from './hashed.ts';

const hashedIn = async (release: string): Promise<string[]> =>
  (await filesIn(release)).filter(isHashed);

/**
 * Adds the hashed files of a release to the folder that has those of all kept releases: a reader who opened a page
 * before the switch still gets what that page asks for. `fresh` is a free name on the same disk.
 */
export async function shareHashed(release: string, shared: string, fresh: string): Promise<void> {
  const names = await hashedIn(release);
  for (const parent of new Set(names.map((name) => path.dirname(name)))) {
    await mkdir(path.join(shared, parent), { recursive: true });
  }
  for (const name of names) {
    await putInPlace(path.join(release, name), path.join(shared, name), fresh);
  }
}

/** Folders that files lie in, the innermost first. */
function foldersOf(names: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const name of names) {
    for (let parent = path.dirname(name); parent !== '.'; parent = path.dirname(parent)) {
      folders.add(parent);
    }
  }
  return [...folders].sort((one, other) => other.length - one.length);
}

/** Takes away the hashed files that none of these releases has. */
export async function unshareHashed(releases: readonly string[], shared: string): Promise<void> {
  const wanted = new Set((await Promise.all(releases.map(hashedIn))).flat());
  const gone = (await filesIn(shared)).filter((name) => !wanted.has(name));
  await forEach(gone, (name) => rm(path.join(shared, name), { force: true }));
  for (const folder of foldersOf(gone)) {
    await rmdir(path.join(shared, folder)).catch((reason: unknown) => {
      // Files of other releases are in it.
      if (!isCode(reason, 'ENOTEMPTY', 'EEXIST')) throw reason;
    });
  }
}
