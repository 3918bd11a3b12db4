import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** When a process began, by which its number is told from the same number given to another one later. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'lstart=']);
    return stdout.trim() || undefined;
  } catch {
    // No such process, or a machine without this program: then nobody is known to hold it.
    return undefined;
  }
}

/** Takes a folder for this process; answers the number of the living process that holds it already. */
export async function hold(file: string): Promise<number | undefined> {
  if (existsSync(file)) {
    const [pid = '', ...start] = readFileSync(file, 'utf8').split(' ');
    const isOther = Number(pid) !== process.pid;
    const isAlive = (await startOf(Number(pid))) === start.join(' ');
    if (isOther && isAlive) return Number(pid);
  }
  await writeFile(file, `${process.pid} ${(await startOf(process.pid)) ?? ''}`);
  return undefined;
}
