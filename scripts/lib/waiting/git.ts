import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Asks a repository something; answers what Git printed, or undefined when Git refuses. */
export type AskGit = (...args: string[]) => Promise<string | undefined>;

/** Most that one answer may hold, bytes: far more than any entry. */
const LARGEST = 32 * 2 ** 20;

/** Environment in which no variable of a surrounding Git points elsewhere, nobody is asked anything, and Git does not look above the folder. */
function environment(folder: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_TERMINAL_PROMPT: '0',
    GIT_CEILING_DIRECTORIES: path.dirname(path.resolve(folder)),
    LC_ALL: 'C',
  };
}

/** Git over the repository that a folder itself holds, never one around it; undefined when it holds none or there is no Git. */
export async function gitOf(folder: string): Promise<AskGit | undefined> {
  if (!existsSync(folder)) return undefined;
  const settings = ['--no-optional-locks', '-c', 'core.quotePath=false', '-C', folder];
  const options = { env: environment(folder), maxBuffer: LARGEST };
  const ask: AskGit = (...args) =>
    new Promise((resolve) => {
      execFile('git', [...settings, ...args], options, (failure, stdout) => {
        resolve(failure ? undefined : stdout);
      });
    });
  return (await ask('rev-parse', '--git-dir')) === undefined ? undefined : ask;
}
