import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { commitOf, GitError, type Repository } from './git.ts';
import { BRANCHES } from './refs.ts';
import { Refusal } from './requests/refusal.ts';

/**
 * Refuses to go on with a draft when the same places have changed on the main branch since it was begun:
 * decap-server would stop halfway, and one of the two versions would be lost.
 */
export async function refuseConflict({ git }: Repository, name: string): Promise<void> {
  const branch = BRANCHES + name;
  if (!(await commitOf(git, branch))) return;
  try {
    await git(['merge-tree', '--write-tree', '--name-only', MAIN_BRANCH, branch]);
  } catch (reason) {
    if (!(reason instanceof GitError)) throw reason;
    // Any other code: a Git older than 2.38 without this command.
    if (reason.code !== 1) return;
    throw new Refusal(
      409,
      'Пока вы работали, эту запись изменили и опубликовали. Скопируйте свои правки, удалите черновик ' +
        'и внесите их в новую версию записи: так ничьи правки не пропадут.',
    );
  }
}
