import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
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

/** Program that Debian asks before it starts a service. */
const SERVICE_POLICY = '/usr/sbin/policy-rc.d';

/** Installs without starting services, which a web server would do on a port of the machine. */
async function withoutServices<Value>(install: () => Promise<Value>): Promise<Value> {
  const isNew = await writeFile(SERVICE_POLICY, '#!/bin/sh\nexit 101\n', {
    flag: 'wx',
    mode: 0o755,
  }).then(
    () => true,
    (reason: unknown) => {
      // The machine has a policy of its own.
      if ((reason as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw reason;
    },
  );
  try {
    return await install();
  } finally {
    if (isNew) await rm(SERVICE_POLICY);
  }
}

/** Installs packages of Debian and starts none of their services; answers what was printed meanwhile. */
export async function installDebian(
  packages: readonly string[],
  signal: AbortSignal,
  flags: readonly string[] = [],
): Promise<string> {
  const options = { signal, output: 'keep', env: { DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const update = await run('apt-get', ['update'], options);
  const install = await withoutServices(() =>
    run('apt-get', ['install', '--yes', ...flags, ...packages], options),
  );
  return update.output + install.output;
}
