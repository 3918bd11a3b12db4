import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { unlessMissing } from '../../../src/reader/files.ts';
import { commitOf, textOf } from '../../../src/workspace/git.ts';
import type { Project } from './project.ts';
import { CMS_FOLDER, PUBLISHED } from '../../../src/workspace/refs.ts';

/** Where Git locks what the CMS writes in the working repository. */
const LOCKS = [
  'index.lock',
  'HEAD.lock',
  'ORIG_HEAD.lock',
  'packed-refs.lock',
  `refs/heads/${MAIN_BRANCH}.lock`,
  'refs/drafts/**/*.lock',
];

/** How long Git that has outlived the portal may take to end by itself, milliseconds. */
const GRACE = 3000;
const PAUSE = 100;

const markOf = ({ folder }: Project): string => path.join(folder, CMS_FOLDER, 'writing');

/** Does work that writes into the working repository and leaves a mark while it lasts: what a crash leaves there is then known as ours. */
export async function leavingTraces<Result>(
  project: Project,
  work: () => Promise<Result>,
): Promise<Result> {
  const mark = markOf(project);
  await mkdir(path.dirname(mark), { recursive: true });
  await writeFile(mark, '');
  try {
    return await work();
  } finally {
    await rm(mark, { force: true });
  }
}

/** Locks that were made since a moment: nobody else's are touched. */
async function locksSince(gitFolder: string, moment: number): Promise<string[]> {
  const locks: string[] = [];
  for (const name of globSync(LOCKS, { cwd: gitFolder })) {
    const file = path.join(gitFolder, name);
    const found = await stat(file).catch(unlessMissing);
    if (found && found.mtimeMs >= moment) locks.push(file);
  }
  return locks;
}

/** Removes what a crash in the middle of our own work has left in the working repository: locks and a merge half done. */
export async function removeTraces(project: Project): Promise<void> {
  const mark = markOf(project);
  const left = await stat(mark).catch(unlessMissing);
  if (!left) return;
  const place = await textOf(project.git, ['rev-parse', '--git-dir']);
  const gitFolder = path.resolve(project.folder, place);
  const deadline = performance.now() + GRACE;
  let locks = await locksSince(gitFolder, left.mtimeMs);
  while (locks.length > 0 && performance.now() < deadline) {
    await wait(PAUSE);
    locks = await locksSince(gitFolder, left.mtimeMs);
  }
  for (const lock of locks) await rm(lock, { force: true });
  const mergeHead = path.join(gitFolder, 'MERGE_HEAD');
  const merging = existsSync(mergeHead) ? (await readFile(mergeHead, 'utf8')).trim() : '';
  if (merging !== '' && merging === (await commitOf(project.git, PUBLISHED))) {
    await project.git(['merge', '--abort']);
  }
  await rm(mark, { force: true });
}
