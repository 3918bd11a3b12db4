import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportSource } from '../../src/exports/export-file.ts';
import { exportFiles } from '../../src/exports/files.ts';

/** How many files are being made at once: some of them wait for threads of their own. */
const AT_ONCE = 4;

/** Writes all files to take away into the folder of a site; answers how many there are. */
export async function writeExports(source: ExportSource, folder: string): Promise<number> {
  const files = exportFiles(source);
  mkdirSync(folder, { recursive: true });
  const queue = files.values();
  const writeInTurn = async () => {
    for (const { address, make } of queue) {
      const place = path.join(folder, address);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, await make());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writeInTurn));
  return files.length;
}
