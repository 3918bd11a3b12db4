import { spawn } from 'node:child_process';
import path from 'node:path';

/** Git refused; the message is Git's own. */
export class GitError extends Error {
  readonly code: number;

  constructor(args: readonly string[], code: number, stderr: string) {
    super(`git ${args[0] ?? ''}: ${stderr.trim()}`);
    this.name = 'GitError';
    this.code = code;
  }
}

/** Variables that would lead Git away from the folder it is told to work in. */
const MISLEADING =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|GRAFT_FILE|SHALLOW_FILE|QUARANTINE_PATH|EXTERNAL_DIFF|EDITOR)$/;

const environmentWithout = (names: RegExp, folder: string): NodeJS.ProcessEnv => ({
  // Named as undefined, so that they stay away where these variables are laid over others.
  ...Object.fromEntries(
    Object.entries(process.env).map(([name, value]) => [
      name,
      names.test(name) ? undefined : value,
    ]),
  ),
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  // A folder without a repository, or with a broken one, must not be taken for the repository around it.
  GIT_CEILING_DIRECTORIES: path.dirname(path.resolve(folder)),
});

/** Environment in which Git knows no settings of the machine or the person: a clone has all of its own. */
export const isolatedEnvironment = (folder: string): NodeJS.ProcessEnv => ({
  ...environmentWithout(/^GIT_/, folder),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
});

/** Settings under which Git runs no hook, signs nothing and prints names as they are. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'commit.gpgSign=false',
  'core.quotePath=false',
  // Words about signatures would stand between the lines of the log.
  'log.showSignature=false',
];

/** Runs Git in a folder, feeds it the input and answers what it printed. */
export type Git = (args: readonly string[], input?: string | Uint8Array) => Promise<Buffer>;

/** A repository and Git in it. */
export interface Repository {
  folder: string;
  git: Git;
}

function gitIn(folder: string, environment: () => NodeJS.ProcessEnv): Git {
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
      const child = spawn('git', [...settings, ...args], {
        cwd: folder,
        env: environment(),
        // Ctrl+C must not cut it short between a file and the commit that holds it.
        detached: true,
      });
      const output: Buffer[] = [];
      const errors: Buffer[] = [];
      child.stdout.on('data', (part: Buffer) => output.push(part));
      child.stderr.on('data', (part: Buffer) => errors.push(part));
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 0) resolve(Buffer.concat(output));
        else reject(new GitError(args, code ?? -1, Buffer.concat(errors).toString()));
      });
      // Git that has ended does not read on: its exit code says all.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
}

/** Git in the working repository, with the settings of its owner. */
export const projectGit = (folder: string): Git =>
  gitIn(folder, () => environmentWithout(MISLEADING, folder));

/** Git in the clone of the CMS, with the settings of the clone alone. */
export const cloneGit = (folder: string): Git =>
  gitIn(folder, () => ({
    ...isolatedEnvironment(folder),
    GIT_DIR: path.join(folder, '.git'),
    GIT_WORK_TREE: folder,
  }));

/** What Git answers, trimmed. */
export const textOf = async (git: Git, args: readonly string[]): Promise<string> =>
  (await git(args)).toString().trim();

/** What Git answers, trimmed; undefined when it says by its exit code that there is no such thing. */
export async function ask(git: Git, args: readonly string[]): Promise<string | undefined> {
  try {
    return await textOf(git, args);
  } catch (reason) {
    if (reason instanceof GitError && reason.code === 1) return undefined;
    throw reason;
  }
}

/** Lines of what Git answers. */
export const linesOf = async (git: Git, args: readonly string[]): Promise<string[]> =>
  (await textOf(git, args)).split('\n').filter((line) => line !== '');

/** Names that Git answers with a zero byte after each. */
export const namesOf = async (git: Git, args: readonly string[]): Promise<string[]> =>
  (await git(args))
    .toString()
    .split('\0')
    .filter((name) => name !== '');

/** Commit that a ref names; undefined without such a ref. */
export const commitOf = (git: Git, ref: string): Promise<string | undefined> =>
  ask(git, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);

/** True when one commit is part of the history of another. */
export const isAncestor = async (git: Git, one: string, other: string): Promise<boolean> =>
  (await ask(git, ['merge-base', '--is-ancestor', one, other])) !== undefined;
