import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Temporary folder of a run; gone at the end of the program, however it ends, unless it is kept. */
export function makeWorkplace(keep: boolean): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'praktikoteka-bench-'));
  if (!keep) {
    process.on('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
  }
  return folder;
}
