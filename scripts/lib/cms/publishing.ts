import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { unlessMissing } from '../../../src/reader/files.ts';
import {
  ask,
  commitOf,
  GitError,
  isAncestor,
  namesOf,
  textOf,
  type Git,
  type Repository,
} from '../../../src/workspace/git.ts';
import { systemAdvice } from '../system-failure.ts';
import { currentBranch, type Project } from './project.ts';
import { LANDED, PROJECT, PUBLISHED } from '../../../src/workspace/refs.ts';

const MAIN = `refs/heads/${MAIN_BRANCH}`;
const NOT_YET = 'Опубликованное ещё не на портале.';
const LATER = 'Оно сохранено и попадёт на портал само, как только это будет исправлено.';

/** Lock of another program, or of one that was killed, as Git tells of it. */
const LOCKED = /Unable to create '([^']+\.lock)': File exists/;

/** What to do about a refusal of Git. */
function adviceOn({ message }: GitError): string {
  const [, lock] = LOCKED.exec(message) ?? [];
  if (lock === undefined) return systemAdvice(message) ?? `Git не принял его: ${message}.`;
  return `Репозиторий занят другой программой Git: есть файл ${lock}. Если она не работает, удалите этот файл.`;
}

/** Files that differ between the working repository's main branch and what was published. */
const publishedFiles = async (git: Git): Promise<string[]> =>
  namesOf(git, ['diff', '--name-only', '-z', '--no-renames', `${MAIN}...${PUBLISHED}`]);

/** Content of a file as Git names it: of the working folder, then of what was published. */
async function isAsPublished({ folder, git }: Project, file: string): Promise<boolean> {
  const published = await ask(git, ['rev-parse', '--verify', '--quiet', `${PUBLISHED}:${file}`]);
  const stat = await lstat(path.join(folder, file)).catch(unlessMissing);
  if (!stat) return published === undefined;
  return stat.isFile() && (await textOf(git, ['hash-object', '--', file])) === published;
}

/** Files with changes of their own in the working folder that publishing would overwrite. */
async function filesInTheWay(project: Project): Promise<string[]> {
  const files = await publishedFiles(project.git);
  if (files.length === 0) return [];
  const status = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--'];
  const changed = (await namesOf(project.git, [...status, ...files])).map((line) => line.slice(3));
  const same: string[] = [];
  const others: string[] = [];
  for (const file of changed) {
    ((await isAsPublished(project, file)) ? same : others).push(file);
  }
  // Written by a publication that was cut short: Git takes them once they are in its index.
  if (others.length === 0 && same.length > 0) await project.git(['add', '--all', '--', ...same]);
  return others;
}

/** Joins what was published to the main branch that is checked out; answers why it could not. */
async function merge({ folder, git, author }: Project): Promise<string | undefined> {
  const gitFolder = path.resolve(folder, await textOf(git, ['rev-parse', '--git-dir']));
  const isMerging = () => existsSync(path.join(gitFolder, 'MERGE_HEAD'));
  if (isMerging()) return `В рабочей папке не закончено слияние (git merge). ${LATER}`;
  const identity = ['-c', `user.name=${author.name}`, '-c', `user.email=${author.email}`];
  const quiet = ['--quiet', '--no-edit', '--no-stat', '--no-autostash', '--no-verify', '--ff'];
  try {
    await git([...identity, 'merge', ...quiet, '-m', 'Публикация из редакции', PUBLISHED]);
    return undefined;
  } catch (reason) {
    if (!(reason instanceof GitError)) throw reason;
    if (!isMerging()) return `${adviceOn(reason)} ${LATER}`;
    const files = await namesOf(git, ['diff', '--name-only', '-z', '--diff-filter=U']);
    await git(['merge', '--abort']);
    return (
      `Эти файлы изменили и в редакции, и в репозитории, соединить правки сам портал не может: ${files.join(', ')}. ` +
      `Соедините их вручную: git merge ${PUBLISHED}. ${LATER}`
    );
  }
}

async function markLanded(project: Project, clone: Repository, commit: string): Promise<void> {
  await clone.git(['update-ref', LANDED, commit]);
  // In the working repository this ref stands only for what waits.
  if (await commitOf(project.git, PUBLISHED)) await project.git(['update-ref', '-d', PUBLISHED]);
}

/**
 * Takes what the CMS has published into the working repository's main branch and its folder. Nothing
 * there is overwritten: answers why it could not be done, undefined when all is taken over.
 */
export async function land(project: Project, clone: Repository): Promise<string | undefined> {
  try {
    const reason = await takeOver(project, clone);
    return reason === undefined ? undefined : `${NOT_YET} ${reason}`;
  } catch (reason) {
    if (!(reason instanceof GitError)) throw reason;
    return `${NOT_YET} ${adviceOn(reason)} ${LATER}`;
  }
}

async function takeOver(project: Project, clone: Repository): Promise<string | undefined> {
  const ours = await textOf(clone.git, ['rev-parse', MAIN]);
  if (ours === (await commitOf(project.git, MAIN))) {
    await markLanded(project, clone, ours);
    return undefined;
  }
  const branch = await currentBranch(project.git);
  if (branch !== MAIN_BRANCH) {
    return `В рабочей папке не ветка ${MAIN_BRANCH}: выполните git switch ${MAIN_BRANCH}. ${LATER}`;
  }
  const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  await project.git(['fetch', ...quiet, clone.folder, `+${MAIN}:${PUBLISHED}`]);
  if (!(await isAncestor(project.git, PUBLISHED, MAIN))) {
    const files = await filesInTheWay(project);
    if (files.length > 0) {
      return (
        `В рабочей папке есть незафиксированные правки тех же файлов: ${files.join(', ')}. ` +
        `Зафиксируйте их (git commit) или уберите. ${LATER}`
      );
    }
    const refusal = await merge(project);
    if (refusal !== undefined) return refusal;
  }
  await markLanded(project, clone, ours);
  return undefined;
}

/** True when the CMS has published what the working repository has not taken over. */
export const isPending = async ({ git }: Repository): Promise<boolean> =>
  !(await isAncestor(git, MAIN, PROJECT)) && !(await isAncestor(git, MAIN, LANDED));
