import { execFile } from 'node:child_process';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** When a process began, by which its number is told from the same number given to another one later. */
async function startOf(pid: number): Promise<string | undefined> {
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

/** True for a failure with this code of the system. */
const isCode = (reason: unknown, code: string): boolean =>
  (reason as NodeJS.ErrnoException).code === code;

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
