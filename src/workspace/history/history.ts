import path from 'node:path';
import { checkWithdrawn, readWithdrawn, WITHDRAWN_FILE } from '../../reader/withdrawn.ts';
import { ask, commitOf, GitError, projectGit, type Git } from '../git.ts';
import { changedFields } from './changed-fields.ts';
import { readBlobs, readLog } from './log.ts';
import { madeBy, Past, type Leaving, type Version } from './past.ts';

export type { Leaving, Version };

/** What Git knows of the catalogue's past. */
export interface History {
  /** Versions by the path of the entry's file, the newest first. */
  versions: ReadonlyMap<string, readonly Version[]>;
  /** Addresses that entries have left, the oldest leaving first; another entry may stand there now. */
  left: readonly Leaving[];
  /** The last leaving of every address where no entry is now. */
  gone: readonly Leaving[];
}

const NOTHING: History = { versions: new Map(), left: [], gone: [] };

/** Notes for every version which fields it changed. */
async function tellFields(git: Git, past: Past): Promise<void> {
  const changed = [...past.versions.values()].filter((versions) => versions.length > 1);
  const texts = await readBlobs(
    git,
    changed.flatMap((versions) => versions.map(({ blob }) => blob)),
  );
  for (const versions of changed) {
    for (const [place, version] of versions.entries()) {
      const before = texts.get(versions[place + 1]?.blob ?? '');
      const after = texts.get(version.blob) ?? '';
      version.fields = before === undefined ? [] : changedFields(before, after);
    }
  }
}

/** Git's own advice on a folder of another user: with the path as Git writes it, quoted for a shell. */
const TRUST = /git config --global --add safe\.directory .+/;

/** What the failure of Git to answer at all means; throws what has no name. */
function silenceOf(reason: unknown): string {
  const untold = 'Как менялись записи, не показано';
  if ((reason as NodeJS.ErrnoException).code === 'ENOENT') {
    return `${untold}: на этом компьютере нет программы Git. Установите её.`;
  }
  if (!(reason instanceof GitError)) throw reason;
  if (reason.message.includes('not a git repository')) {
    return `${untold}: папка портала — не репозиторий Git.`;
  }
  const [trust] = TRUST.exec(reason.message) ?? [];
  if (trust !== undefined) {
    return `${untold}: папка портала принадлежит другому пользователю, и Git ей не доверяет. Если вы ей доверяете, выполните: ${trust}`;
  }
  throw reason;
}

/** Why a folder's repository does not tell the past of the catalogue, and what to do; undefined when it does. Throws what Git says when something else is wrong with it. */
export async function historyProblem(folder: string): Promise<string | undefined> {
  const git = projectGit(folder);
  try {
    if ((await ask(git, ['rev-parse', '--is-shallow-repository'])) === 'true') {
      return 'Как менялись записи, не показано: здесь лишь последнее состояние репозитория. Заберите всю его историю: git fetch --unshallow';
    }
  } catch (reason) {
    return silenceOf(reason);
  }
  return (await commitOf(git, 'HEAD')) === undefined
    ? 'Как менялись записи, не показано: в репозитории портала нет ни одной правки.'
    : undefined;
}

async function followEntries(git: Git): Promise<Past> {
  const past = new Past();
  for (const commit of await readLog(git)) {
    const made = madeBy(commit);
    for (const change of commit.changes) past.take(made, change);
  }
  return past;
}

const withdrawnIn = (folder: string) => readWithdrawn(path.join(folder, 'content'));

/**
 * Past of the catalogue in a folder's repository, as far as the published branch tells it; nothing where there is
 * no repository, or only its latest state was fetched. Authors are never read.
 */
export async function readHistory(folder: string): Promise<History> {
  if ((await historyProblem(folder)) !== undefined) return NOTHING;
  const git = projectGit(folder);
  const past = await followEntries(git);
  past.withdraw(await withdrawnIn(folder));
  await tellFields(git, past);
  const { versions, left } = past;
  const last = new Map(left.map((leaving) => [leaving.file.file, leaving]));
  return {
    versions,
    left,
    gone: [...last.values()].filter(({ file }) => !versions.has(file.file)),
  };
}

/** What is wrong with the list of withdrawn versions, as against the past: one that is not known would go on being shown. A list that cannot be read is left to the check. */
export async function withdrawnProblem(folder: string): Promise<string | undefined> {
  if ((await checkWithdrawn(path.join(folder, 'content'))).length > 0) return undefined;
  const withdrawn = await withdrawnIn(folder);
  if (withdrawn.length === 0 || (await historyProblem(folder)) !== undefined) return undefined;
  const missing = (await followEntries(projectGit(folder))).withdraw(withdrawn);
  if (missing.length === 0) return undefined;
  const names = missing.map(({ entry, versions }) => `${entry}: ${versions.join(', ')}`).join('; ');
  return `content/${WITHDRAWN_FILE}: таких версий нет (${names}). Имя версии стоит на странице «Как менялась запись» и в адресе её текста.`;
}

/** Texts of versions, by their blobs. */
export const readVersions = (
  folder: string,
  blobs: Iterable<string>,
): Promise<Map<string, string>> => readBlobs(projectGit(folder), blobs);
