import { execFile } from 'node:child_process';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** True for a failure with this code of the system. */
const isCode = (reason: unknown, code: string): boolean =>
  (reason as NodeJS.ErrnoException).code === code;

/** Failures that say that there is no such process, or that the machine tells nothing of processes. */
const unlessGone = (reason: unknown): undefined => {
  if (isCode(reason, 'ENOENT') || isCode(reason, 'ESRCH')) return undefined;
  throw reason;
};

/**
 * When a process began as Linux counts: from the start of the machine, so that a clock that is set meanwhile
 * makes no other process of it. `ps` counts by the clock.
 */
async function startOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(unlessGone);
  if (stat === undefined) return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(unlessGone);
  // Behind the name, which may contain anything.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return `${boot?.trim() ?? ''} ${ticks ?? ''}`;
}

async function startByClock(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'lstart='], {
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stdout.trim() || undefined;
  } catch {
    // No such process, or a machine without this program: then nobody is known to hold it.
    return undefined;
  }
}

/** When a process began, by which its number is told from the same number given to another one later. */
const startOf = process.platform === 'linux' ? startOnLinux : startByClock;

/** Number of the living process that is named in a file. */
async function holderIn(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch((reason: unknown) => {
    if (isCode(reason, 'ENOENT')) return '';
    throw reason;
  });
  const [pid = '', ...start] = text.split(' ');
  const isAlive = pid !== '' && (await startOf(Number(pid))) === start.join(' ');
  return isAlive ? Number(pid) : undefined;
}

/** Takes a file for this process; answers the number of the living process that holds it already. */
export async function hold(file: string): Promise<number | undefined> {
  // Appears under its name with all that it says.
  const mine = `${file}-${process.pid}`;
  await writeFile(mine, `${process.pid} ${(await startOf(process.pid)) ?? ''}`);
  try {
    return await take(file, mine);
  } finally {
    await release(mine);
  }
}

async function take(file: string, mine: string): Promise<number | undefined> {
  for (;;) {
    try {
      await link(mine, file);
      return undefined;
    } catch (reason) {
      if (!isCode(reason, 'EEXIST')) throw reason;
    }
    const holder = await holderIn(file);
    if (holder === process.pid) return undefined;
    if (holder !== undefined) return holder;
    await rm(file, { force: true });
  }
}

/** How often it is asked whether the other process is done, milliseconds. */
const PAUSE = 500;

/** Takes a file for this process as soon as no other one holds it; `tell` gets the number of the one that is waited for. */
export async function waitToHold(
  file: string,
  tell: (holder: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let told: number | undefined;
  for (;;) {
    const holder = await hold(file);
    if (holder === undefined) return;
    if (holder !== told) tell(holder);
    told = holder;
    await wait(PAUSE, undefined, { signal });
  }
}

/** Gives up a file that this process holds. */
export const release = (file: string): Promise<void> => rm(file, { force: true });
