import { existsSync, globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { dropMergedDrafts, giveStatus } from './drafts.ts';
import { linesOf, type Repository } from '../../../src/workspace/git.ts';
import { BRANCHES } from '../../../src/workspace/refs.ts';

/** What Git leaves of a rebase, a merge or a pick that was cut short; the commits stay on their branches. */
const LEFTOVERS = [
  'rebase-merge',
  'rebase-apply',
  'MERGE_HEAD',
  'MERGE_MSG',
  'CHERRY_PICK_HEAD',
  'AUTO_MERGE',
];

async function removeLocks(gitFolder: string): Promise<void> {
  const locks = globSync(['*.lock', 'refs/**/*.lock', 'logs/**/*.lock'], { cwd: gitFolder });
  for (const lock of locks) await rm(path.join(gitFolder, lock), { force: true });
}

/** Ends what a save left half done: the main branch is checked out, with nothing beside its files. */
export async function settle({ folder, git }: Repository): Promise<void> {
  for (const name of LEFTOVERS) {
    const place = path.join(folder, '.git', name);
    if (existsSync(place)) await rm(place, { recursive: true, force: true });
  }
  await git(['symbolic-ref', 'HEAD', `refs/heads/${MAIN_BRANCH}`]);
  await git(['reset', '--quiet', '--hard']);
  await git(['clean', '-ffdxq']);
}

/** Mends a clone whose last work may have been cut short anywhere; throws `GitError` when it is broken. */
export async function recover(clone: Repository): Promise<void> {
  const gitFolder = path.join(clone.folder, '.git');
  await removeLocks(gitFolder);
  await settle(clone);
  const drafts = await linesOf(clone.git, ['for-each-ref', '--format=%(refname)', BRANCHES]);
  const walk = ['rev-list', '--objects', '--quiet', ...drafts, '--not', MAIN_BRANCH];
  if (drafts.length > 0) await clone.git(walk);
  await dropMergedDrafts(clone);
  await giveStatus(clone);
}
