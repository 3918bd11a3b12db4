import { realpath } from 'node:fs/promises';
import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import {
  ask,
  commitOf,
  GitError,
  projectGit,
  textOf,
  type Git,
  type Repository,
} from '../../../src/workspace/git.ts';

/** The working repository: the one whose main branch the portal shows. */
export interface Project extends Repository {
  /** Who signs the commits of the CMS. */
  author: { name: string; email: string };
}

/** Why the CMS cannot work with a repository; the message is for the person who started it. */
export class UnfitProject extends Error {}

/** Name of the branch that is checked out; empty between branches. */
export const currentBranch = async (git: Git): Promise<string> =>
  (await ask(git, ['symbolic-ref', '--quiet', '--short', 'HEAD'])) ?? '';

async function topFolder(git: Git): Promise<string | undefined> {
  try {
    return await textOf(git, ['rev-parse', '--show-toplevel']);
  } catch (reason) {
    if (reason instanceof GitError) return undefined;
    throw reason;
  }
}

async function settingOf(git: Git, name: string, otherwise: string): Promise<string> {
  const value = (await ask(git, ['config', name])) ?? '';
  return value === '' ? otherwise : value;
}

/** Opens the working repository; throws `UnfitProject` when the CMS cannot publish into it. */
export async function openProject(folder: string): Promise<Project> {
  const git = projectGit(folder);
  const top = await topFolder(git);
  if (top === undefined || (await realpath(top)) !== (await realpath(folder))) {
    throw new UnfitProject(
      'Эта папка — не репозиторий Git, а редакция хранит записи в нём. ' +
        'Получите портал командой git clone или выполните здесь git init и первый коммит.',
    );
  }
  const branch = await currentBranch(git);
  if (branch !== MAIN_BRANCH) {
    throw new UnfitProject(
      `Редакция публикует в ветку ${MAIN_BRANCH}, а в рабочей папке ${branch ? `ветка ${branch}` : 'нет ветки'}. ` +
        `Выполните git switch ${MAIN_BRANCH} и запустите портал снова.`,
    );
  }
  if ((await commitOf(git, 'HEAD')) === undefined) {
    throw new UnfitProject('В репозитории нет ни одного коммита. Сделайте первый и повторите.');
  }
  const name = await settingOf(git, 'user.name', 'Редакция Практикотеки');
  const email = await settingOf(git, 'user.email', 'editors@localhost');
  return { folder, git, author: { name, email } };
}
