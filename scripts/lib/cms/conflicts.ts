import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { commitOf, GitError, textOf, type Repository } from '../../../src/workspace/git.ts';
import { BRANCHES } from '../../../src/workspace/refs.ts';
import { Refusal } from './requests/refusal.ts';

/**
 * Tree that the main branch would have with a draft joined to it; undefined for a Git older than 2.38, which
 * cannot tell. Refuses when the same places have changed on both.
 */
export async function mergedTree({ git }: Repository, branch: string): Promise<string | undefined> {
  try {
    const answer = await textOf(git, [
      'merge-tree',
      '--write-tree',
      '--name-only',
      MAIN_BRANCH,
      branch,
    ]);
    return answer.split('\n')[0];
  } catch (reason) {
    if (!(reason instanceof GitError)) throw reason;
    if (reason.code !== 1) return undefined;
    throw new Refusal(
      409,
      'Пока вы работали, эту запись изменили и опубликовали. Скопируйте свои правки, удалите черновик ' +
        'и внесите их в новую версию записи: так ничьи правки не пропадут.',
    );
  }
}

/**
 * Refuses to go on with a draft when the same places have changed on the main branch since it was begun:
 * decap-server would stop halfway, and one of the two versions would be lost.
 */
export async function refuseConflict(clone: Repository, name: string): Promise<void> {
  const branch = BRANCHES + name;
  if (await commitOf(clone.git, branch)) await mergedTree(clone, branch);
}
