import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of its own in the memory of the machine. */
export interface Disk {
  folder: string;
  /** Leaves so many free bytes. */
  leave: (bytes: number) => void;
  setReadOnly: (isReadOnly: boolean) => void;
  remove: () => void;
}

const MEGABYTE = 1024 * 1024;
const ROOMY = 1024 * MEGABYTE;

const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' });

/** Makes a disk; undefined where this user or this machine may not. */
export function createDisk(): Disk | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'disk-'));
  try {
    mount('-t', 'tmpfs', '-o', `size=${ROOMY}`, 'faults', folder);
  } catch {
    // Only root may, and in many containers not even root: the test says that it was skipped.
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const remount = (option: string) => mount('-o', `remount,${option}`, folder);
  return {
    folder,
    leave(bytes) {
      const { bsize, blocks, bfree } = statfsSync(folder);
      remount(`size=${(blocks - bfree) * bsize + bytes}`);
    },
    setReadOnly(isReadOnly) {
      remount(isReadOnly ? 'ro' : 'rw');
    },
    remove() {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
