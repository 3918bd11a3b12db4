import { globSync, readlinkSync } from 'node:fs';

/** Numbers of all programs that work in a folder or below it (Linux tells). */
export const programsBelow = (folder: string): number[] =>
  globSync('/proc/[0-9]*/cwd').flatMap((link) => {
    try {
      return `${readlinkSync(link)}/`.startsWith(`${folder}/`) ? [Number(link.split('/')[2])] : [];
    } catch {
      // Ended meanwhile, or somebody else's.
      return [];
    }
  });

/** Sends a signal to a process or, below zero, to a group; one that is gone already is no matter. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'ESRCH') throw reason;
  }
}
