import { existsSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  ask,
  cloneGit,
  linesOf,
  namesOf,
  textOf,
  type Repository,
} from '../../../src/workspace/git.ts';
import {
  CLONE_FOLDER,
  CMS_FOLDER,
  KEPT_BRANCHES,
  KEPT_STATUSES,
} from '../../../src/workspace/refs.ts';
import { check } from '../check.ts';
import { keepDrafts } from '../cms/drafts.ts';
import { openProject, type Project } from '../cms/project.ts';
import { isPending } from '../cms/publishing.ts';
import { hold, release } from '../holder.ts';
import { allNamesOf } from './names.ts';
import { TakeDownProblem } from './problem.ts';
import { moveRefs, rewriteCommits, type Goes, type NewNames } from './rewrite.ts';
import { renameWithdrawn } from './withdrawn.ts';

/** What is to be taken away, and whom to tell. */
export interface TakeDown {
  root: string;
  files: readonly string[];
  past: boolean;
  say: (text: string) => void;
}

const refuseWhen = (isSo: boolean, message: string): void => {
  if (isSo) throw new TakeDownProblem(message);
};

const gitFolderOf = async ({ folder, git }: Repository): Promise<string> =>
  path.resolve(folder, await textOf(git, ['rev-parse', '--git-dir']));

/** Refuses to rewrite a history in which somebody's work would be lost. */
async function refuseUnready({ folder, git }: Project): Promise<void> {
  const dirty = await namesOf(git, ['status', '--porcelain', '-z', '--untracked-files=no']);
  refuseWhen(
    dirty.length > 0,
    `В рабочей папке есть незафиксированные правки: ${dirty.map((line) => line.slice(3)).join(', ')}. Зафиксируйте их (git commit) или уберите и повторите.`,
  );
  refuseWhen(
    (await ask(git, ['rev-parse', '--verify', '--quiet', 'refs/stash'])) !== undefined,
    'Есть отложенные правки (git stash). Верните их (git stash pop) и зафиксируйте или удалите (git stash clear) и повторите.',
  );
  refuseWhen(
    (await textOf(git, ['rev-parse', '--is-shallow-repository'])) === 'true',
    'Здесь лишь последнее состояние репозитория. Заберите всю его историю: git fetch --unshallow',
  );
  const locks = globSync(['*.lock', 'refs/**/*.lock'], { cwd: await gitFolderOf({ folder, git }) });
  refuseWhen(
    locks.length > 0,
    `Репозиторий занят другой программой Git: в папке .git есть ${locks.join(', ')}. Если она не работает, удалите эти файлы и повторите.`,
  );
  const trees = await linesOf(git, ['worktree', 'list', '--porcelain']);
  refuseWhen(
    trees.filter((line) => line.startsWith('worktree ')).length > 1,
    'У репозитория есть ещё рабочие папки (git worktree list). Уберите их командой git worktree remove и повторите.',
  );
  const clone = path.join(folder, CMS_FOLDER, CLONE_FOLDER);
  refuseWhen(
    existsSync(clone) && (await isPending({ folder: clone, git: cloneGit(clone) })),
    'Опубликованное в редакции ещё не попало на портал. Запустите портал, дождитесь публикации, остановите его и повторите.',
  );
}

/** Draft of a file in the CMS: `practices/a`. */
const draftOf = (file: string): string => file.replace(/^content\//, '').replace(/\.[^.]*$/, '');

/** Takes the files out of the folder and looks whether the portal can do without them; puts them back when it cannot. */
async function refuseNeeded(
  project: Project,
  present: readonly string[],
  say: TakeDown['say'],
): Promise<void> {
  for (const file of present) rmSync(path.join(project.folder, file));
  const errors: string[] = [];
  const stdout = (text: string) => {
    if (/^\S+:\d+:\d+ error /.test(text)) errors.push(text);
  };
  const code = await check([], { project: project.folder, stdout, stderr: say });
  if (code === 0) return;
  await project.git(['checkout', '--quiet', '--', ...present]);
  throw new TakeDownProblem(
    `${errors.join('')}Пока ничего не убрано: без этого портал не собрать. Исправьте названное выше, зафиксируйте (git commit) и повторите.`,
  );
}

/** Drafts of the files, copies of what others have, and the CMS's clone, which is made anew of the kept drafts. */
async function forgetCopies(project: Project, names: readonly string[]): Promise<void> {
  const { folder, git } = project;
  const clone = path.join(folder, CMS_FOLDER, CLONE_FOLDER);
  if (existsSync(clone)) await keepDrafts(project, { folder: clone, git: cloneGit(clone) });
  const drafts = names.flatMap((name) =>
    [KEPT_BRANCHES, KEPT_STATUSES].map((one) => one + draftOf(name)),
  );
  const remotes = await linesOf(git, ['for-each-ref', '--format=%(refname)', 'refs/remotes']);
  for (const ref of [...remotes, ...drafts]) await git(['update-ref', '--no-deref', '-d', ref]);
}

/** Commits the list of withdrawn versions under the new names. */
async function mendWithdrawn(project: Project, names: NewNames, taken: readonly string[]) {
  const { folder, git, author } = project;
  const gone = new Set(taken.map(draftOf));
  const content = path.join(folder, 'content');
  if (!renameWithdrawn(content, names, (entry) => gone.has(entry))) return;
  const identity = ['-c', `user.name=${author.name}`, '-c', `user.email=${author.email}`];
  const message = 'Отозванные версии названы заново: имена изменились вместе с историей';
  await git([...identity, 'commit', '--quiet', '--no-verify', '-m', message, '--', 'content']);
}

/** Takes everything out of the repository that no ref leads to any more. */
async function forgetObjects({ folder, git }: Project): Promise<void> {
  const place = await gitFolderOf({ folder, git });
  for (const name of ['FETCH_HEAD', 'ORIG_HEAD']) rmSync(path.join(place, name), { force: true });
  await git(['reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all']);
  await git([
    '-c',
    'gc.cruftPacks=false',
    '-c',
    'gc.bigPackThreshold=0',
    'gc',
    '--quiet',
    '--prune=now',
  ]);
}

/** Versions of the files in all branches and drafts. */
async function versionsOf({ git }: Project, names: readonly string[]): Promise<Set<string>> {
  const log = ['log', '--all', '-m', '--root', '--raw', '--no-abbrev', '--no-renames', '--format='];
  const lines = await linesOf(git, [...log, '--', ...names]);
  const blobs = lines.flatMap((line) => line.split(' ').slice(2, 4));
  return new Set(blobs.filter((blob) => !/^0+$/.test(blob)));
}

async function takeAway(project: Project, { files, past, say }: TakeDown): Promise<string[]> {
  const { folder, git } = project;
  await refuseUnready(project);
  const names = await allNamesOf(git, files);
  const versions = await versionsOf(project, names);
  refuseWhen(
    versions.size === 0,
    `Такого файла в истории нет: ${files.join(', ')}. Проверьте имя и папку.`,
  );
  const present = await namesOf(git, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    'HEAD',
    '--',
    ...names,
  ]);
  const kept = new Set<string>();
  if (past) for (const file of present) kept.add(await textOf(git, ['rev-parse', `HEAD:${file}`]));
  else if (present.length > 0) await refuseNeeded(project, present, say);
  const goes: Goes = (_path, blob) => !kept.has(blob);

  await forgetCopies(project, names);
  const fresh = await rewriteCommits(git, names, goes);
  await moveRefs(git, fresh);
  await git(['reset', '--quiet', '--hard']);
  await mendWithdrawn(project, fresh, names);
  for (const left of [CMS_FOLDER, '.cache', '.astro']) {
    rmSync(path.join(folder, left), { recursive: true, force: true });
  }
  await forgetObjects(project);
  say(`Убрано из истории: ${names.join(', ')}. Правок переписано: ${fresh.size}.`);

  const all = new Set(
    await linesOf(git, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']),
  );
  return [...versions].filter((blob) => !kept.has(blob) && all.has(blob));
}

/** Takes files out of the catalogue, its history, drafts and everything derived; answers the blobs that are still there. */
export async function takeDown(task: TakeDown): Promise<string[]> {
  const { root } = task;
  const project = await openProject(root);
  const cms = path.join(root, CMS_FOLDER);
  const holder = existsSync(cms) ? await hold(path.join(cms, 'holder')) : undefined;
  refuseWhen(
    holder !== undefined,
    `Портал запущен (процесс ${holder}). Остановите его (Ctrl+C) и повторите.`,
  );
  try {
    return await takeAway(project, task);
  } finally {
    if (existsSync(cms)) await release(path.join(cms, 'holder'));
  }
}
