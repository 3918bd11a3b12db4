import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { restoreDrafts } from './drafts.ts';
import {
  cloneGit,
  commitOf,
  GitError,
  isAncestor,
  type Repository,
} from '../../../src/workspace/git.ts';
import type { Project } from './project.ts';
import { recover } from './recovery.ts';
import { LANDED, PROJECT, PUBLISHED } from '../../../src/workspace/refs.ts';

/** All that Git may know there: no hooks, no links, no conversions, no work in the background. */
const SETTINGS: Record<string, string> = {
  'core.quotePath': 'false',
  'core.hooksPath': '/dev/null',
  'core.symlinks': 'false',
  'core.autocrlf': 'false',
  'core.fsmonitor': 'false',
  'core.fileMode': 'false',
  'diff.renames': 'false',
  'commit.gpgSign': 'false',
  'gc.auto': '0',
  'receive.shallowUpdate': 'true',
};

async function configure({ git }: Repository, { author }: Project): Promise<void> {
  const settings = { ...SETTINGS, 'user.name': author.name, 'user.email': author.email };
  for (const [name, value] of Object.entries(settings)) await git(['config', name, value]);
}

/** Sends the working repository's main branch to the clone: its owner's Git may read it, ours might not. */
const send = (project: Project, { folder }: Repository): Promise<unknown> =>
  project.git(['push', '--quiet', '--no-verify', folder, `+refs/heads/${MAIN_BRANCH}:${PROJECT}`]);

async function checkOut({ git }: Repository, ref: string): Promise<void> {
  await git(['symbolic-ref', 'HEAD', `refs/heads/${MAIN_BRANCH}`]);
  await git(['reset', '--quiet', '--hard', ref]);
}

/** Builds a clone beside its place and moves it there when it is whole, kept drafts included. */
async function createClone(project: Project, folder: string): Promise<void> {
  const fresh: Repository = { folder: `${folder}-new`, git: cloneGit(`${folder}-new`) };
  await rm(fresh.folder, { recursive: true, force: true });
  await mkdir(fresh.folder, { recursive: true });
  await fresh.git(['init', '--quiet', '--template=']);
  await configure(fresh, project);
  await send(project, fresh);
  await checkOut(fresh, PROJECT);
  await fresh.git(['update-ref', LANDED, PROJECT]);
  // What was published and could not be taken over yet is not lost with the old clone.
  if ((await commitOf(project.git, PUBLISHED)) !== undefined) {
    await project.git([
      'push',
      '--quiet',
      '--no-verify',
      fresh.folder,
      `${PUBLISHED}:${PUBLISHED}`,
    ]);
    await checkOut(fresh, PUBLISHED);
  }
  await restoreDrafts(project, fresh);
  await rename(fresh.folder, folder);
}

/** Takes over what the working repository's main branch has gained since. */
export async function updateClone(project: Project, clone: Repository): Promise<void> {
  const theirs = await commitOf(project.git, `refs/heads/${MAIN_BRANCH}`);
  if (theirs === undefined) return;
  if (theirs !== (await commitOf(clone.git, PROJECT))) await send(project, clone);
  const ours = (await commitOf(clone.git, `refs/heads/${MAIN_BRANCH}`)) ?? '';
  if (ours === theirs) return;
  const isBehind = await isAncestor(clone.git, ours, PROJECT);
  // The owner has rewritten the branch, and all that we published was in it: theirs counts.
  const isRewritten = ours === (await commitOf(clone.git, LANDED));
  if (!isBehind && !isRewritten) return;
  await checkOut(clone, PROJECT);
  await clone.git(['update-ref', LANDED, PROJECT]);
}

/** Opens the repository in which the CMS works (decap-server checks branches out, which no folder that is built can bear): a fresh one, or the one that is there, mended after a crash. */
export async function openClone(
  project: Project,
  folder: string,
  log: (line: string) => void,
): Promise<Repository> {
  const clone: Repository = { folder, git: cloneGit(folder) };
  if (existsSync(folder)) {
    try {
      await recover(clone);
    } catch (reason) {
      if (!(reason instanceof GitError)) throw reason;
      const aside = `${folder}-damaged-${Date.now()}`;
      await rename(folder, aside);
      log(`Репозиторий редакции повреждён и отложен в ${path.basename(aside)}: ${reason.message}`);
    }
  }
  if (!existsSync(folder)) await createClone(project, folder);
  await configure(clone, project);
  await updateClone(project, clone);
  return clone;
}
