import type { Dirent } from 'node:fs';
import { copyFile, link, lstat, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

/** So many files are worked on at once: more than there are threads for it, few enough to hold in memory. */
const AT_ONCE = 8;

/** Does something with each, several at once; stops at the first failure and at the signal. */
export async function forEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  const rest = items.values();
  const stop = new AbortController();
  const worker = async () => {
    for (const item of rest) {
      signal?.throwIfAborted();
      if (stop.signal.aborted) return;
      await work(item);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, () =>
    worker().catch((reason: unknown) => {
      stop.abort();
      throw reason;
    }),
  );
  // Nobody writes any more when this ends, whichever way.
  const ends = await Promise.allSettled(workers);
  const failure = ends.find(({ status }) => status === 'rejected');
  if (failure?.status === 'rejected') throw failure.reason;
}

/** True for a failure with one of these codes of the system. */
export const isCode = (reason: unknown, ...codes: string[]): boolean =>
  codes.includes((reason as NodeJS.ErrnoException).code ?? '');

/** What a promise brings; undefined when there is no such file. */
export const unlessMissing = <Value>(promise: Promise<Value>): Promise<Value | undefined> =>
  promise.catch((reason: unknown) => {
    if (isCode(reason, 'ENOENT', 'ENOTDIR')) return undefined;
    throw reason;
  });

const pathIn = (folder: string, { parentPath, name }: Dirent) =>
  path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/');

/** Paths of all files in a folder, in order; none in a folder that is not there. */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await unlessMissing(readdir(folder, { recursive: true, withFileTypes: true }));
  return (found ?? [])
    .filter((entry) => !entry.isDirectory())
    .map((entry) => pathIn(folder, entry))
    .sort();
}

/** Gives a file a second name, or copies it with its time where the disk or its owner allows no second names. */
export async function linkOrCopy(file: string, place: string): Promise<void> {
  try {
    await link(file, place);
  } catch (reason) {
    if (!isCode(reason, 'EPERM', 'EACCES', 'EXDEV', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP'))
      throw reason;
    await copyFile(file, place);
    const { atime, mtime } = await stat(file);
    await utimes(place, atime, mtime);
  }
}

/** Puts a file under a name at once and whole, whatever stands there; `fresh` is a free name on the same disk. */
export async function putInPlace(file: string, place: string, fresh: string): Promise<void> {
  const [from, to] = await Promise.all([lstat(file), unlessMissing(lstat(place))]);
  // Renaming one name of a file to another one of it does nothing.
  if (to?.ino === from.ino && to.dev === from.dev) return;
  await rm(fresh, { force: true });
  await linkOrCopy(file, fresh);
  await rename(fresh, place);
}
