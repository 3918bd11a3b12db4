import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { linesOf, textOf, type Repository } from '../../../src/workspace/git.ts';
import { readStatuses, STATUS_PREFIX, statusKey } from '../../../src/workspace/statuses.ts';
import type { Project } from './project.ts';
import { BRANCHES, KEPT_BRANCHES, KEPT_STATUSES, STATUSES } from '../../../src/workspace/refs.ts';

const FIRST_STATUS = `${STATUS_PREFIX}draft`;

/** Names of all drafts: `practices/one`. */
const draftNames = async ({ git }: Repository): Promise<string[]> =>
  (await linesOf(git, ['for-each-ref', '--format=%(refname)', BRANCHES])).map((ref) =>
    ref.slice(BRANCHES.length),
  );

/** Gives the first status to drafts without any: the board of the CMS shows none of those. */
export async function giveStatus(clone: Repository): Promise<void> {
  const statuses = await readStatuses(clone.git);
  for (const name of await draftNames(clone)) {
    if (!statuses.get(name)) await clone.git(['config', statusKey(name), FIRST_STATUS]);
  }
}

/** Removes drafts that hold nothing beyond the main branch: published or begun when the work was cut short. */
export async function dropMergedDrafts({ git }: Repository): Promise<void> {
  const listing = ['for-each-ref', '--format=%(refname:lstrip=2)', `--merged=${MAIN_BRANCH}`];
  for (const branch of await linesOf(git, [...listing, BRANCHES])) {
    await git(['branch', '--quiet', '-D', branch]);
  }
}

/** Writes the status of every draft into a ref, so that it can be copied as the drafts are. */
async function writeStatusRefs(clone: Repository): Promise<void> {
  const { git } = clone;
  const statuses = await readStatuses(clone.git);
  const names = await draftNames(clone);
  const kept = await linesOf(git, ['for-each-ref', '--format=%(refname) %(objectname)', STATUSES]);
  const before = new Map(kept.map((line) => line.split(' ', 2) as [string, string]));
  const wanted = new Map<string, string>();
  for (const name of names) {
    const status = statuses.get(name) ?? FIRST_STATUS;
    const blob = (await git(['hash-object', '-w', '--stdin'], status)).toString().trim();
    wanted.set(`${STATUSES}${name}`, blob);
  }
  const updates = [
    ...[...before.keys()].filter((ref) => !wanted.has(ref)).map((ref) => `delete ${ref}`),
    ...[...wanted]
      .filter(([ref, blob]) => before.get(ref) !== blob)
      .map(([ref, blob]) => `update ${ref} ${blob}`),
  ];
  if (updates.length > 0) await git(['update-ref', '--stdin'], `${updates.join('\n')}\n`);
}

/** Copies drafts and their status into the working repository: the clone can be deleted without a loss. */
export async function keepDrafts(project: Project, clone: Repository): Promise<void> {
  await giveStatus(clone);
  await writeStatusRefs(clone);
  const copies = [`+${BRANCHES}*:${KEPT_BRANCHES}*`, `+${STATUSES}*:${KEPT_STATUSES}*`];
  const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  await project.git(['fetch', ...quiet, '--prune', clone.folder, ...copies]);
}

/** Brings kept drafts and their status back into a fresh clone. */
export async function restoreDrafts(project: Project, clone: Repository): Promise<void> {
  const kept = await linesOf(project.git, ['for-each-ref', '--format=%(refname)', KEPT_BRANCHES]);
  if (kept.length === 0) return;
  const copies = [`${KEPT_BRANCHES}*:${BRANCHES}*`, `${KEPT_STATUSES}*:${STATUSES}*`];
  await project.git(['push', '--quiet', '--no-verify', clone.folder, ...copies]);
  for (const ref of await linesOf(clone.git, ['for-each-ref', '--format=%(refname)', STATUSES])) {
    const status = await textOf(clone.git, ['cat-file', 'blob', ref]);
    await clone.git(['config', statusKey(ref.slice(STATUSES.length)), status]);
  }
  await giveStatus(clone);
}
