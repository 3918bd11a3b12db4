import { execFileSync } from 'node:child_process';
import { run } from './run.ts';

/** True when this process may install packages of Debian. */
export function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    // No such program: not Debian.
    return false;
  }
}

/** Installs packages of Debian; answers what was printed meanwhile. */
export async function installDebian(
  packages: readonly string[],
  signal: AbortSignal,
  flags: readonly string[] = [],
): Promise<string> {
  const options = { signal, output: 'keep', env: { DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const update = await run('apt-get', ['update'], options);
  const install = await run('apt-get', ['install', '--yes', ...flags, ...packages], options);
  return update.output + install.output;
}
