import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { commitOf, GitError, linesOf, projectGit } from '../../../src/workspace/git.ts';
import { release, waitToHold } from '../holder.ts';
import { builder, cache, dist } from '../paths.ts';
import { DeployProblem } from './explain.ts';
import { isCode } from './files.ts';

/** Letters of a commit that tell it from all others. */
const NAME_LENGTH = 10;

/** Names what lies in a working folder: the commit, and whether anything differs from it. */
export async function labelOf(folder: string): Promise<string> {
  const git = projectGit(folder);
  try {
    const commit = await commitOf(git, 'HEAD');
    if (commit === undefined) return 'unversioned';
    const changes = await linesOf(git, ['status', '--porcelain']);
    return commit.slice(0, NAME_LENGTH) + (changes.length > 0 ? '-edited' : '');
  } catch (reason) {
    // A site of sources without Git, or without a Git that answers, is published under a poorer name.
    if (!(reason instanceof GitError) && !isCode(reason, 'ENOENT')) throw reason;
    return 'unversioned';
  }
}

/** Does something with the built site while nobody builds another one in its place. */
export async function withBuiltSite<Value>(
  work: (site: string) => Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  mkdirSync(cache, { recursive: true });
  await waitToHold(
    builder,
    (holder) => {
      console.log(`Портал собирается в другом окне (процесс ${holder}). Жду, пока он закончит…`);
    },
    signal,
  );
  try {
    if (!existsSync(path.join(dist, 'index.html'))) {
      throw new DeployProblem('Сайт ещё не собран: выполните npm run build.');
    }
    return await work(dist);
  } finally {
    await release(builder);
  }
}
