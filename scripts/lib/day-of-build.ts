import { dayOf } from '../../src/i18n/dates.ts';
import { commitOf, GitError, projectGit, textOf } from '../../src/workspace/git.ts';

/** Moment of the newest commit, ISO; undefined outside of a repository and before its first commit. */
async function newestCommit(folder: string): Promise<string | undefined> {
  const git = projectGit(folder);
  try {
    const commit = await commitOf(git, 'HEAD');
    return commit && (await textOf(git, ['show', '--no-patch', '--format=%cI', commit]));
  } catch (reason) {
    if (reason instanceof GitError) return undefined;
    throw reason;
  }
}

/**
 * Day that a build is made as of, ISO: the one that BUILD_DATE names, else that of the newest commit in Moscow, so
 * that the same commit gives the same bytes on every day; today where Git knows no commit.
 */
export async function dayOfBuild(folder: string, asked: string | undefined): Promise<string> {
  if (asked) return asked;
  const commit = await newestCommit(folder);
  return dayOf(commit === undefined ? new Date() : new Date(commit));
}
