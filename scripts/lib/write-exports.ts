import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { ExportFile, ExportSource } from '../../src/exports/export-file.ts';
import { listFiles } from '../../src/exports/files.ts';
import type { KeptOutputs } from '../../src/kept-outputs.ts';

/** How many files are being made at once: some of them wait for threads of their own. */
const AT_ONCE = 4;

/** Files as they were made before. */
export interface Kept {
  /** Folder of files named by their stamps. */
  folder: string;
  outputs: KeptOutputs;
}

/** How many files there are, and how many of them had to be made. */
export interface Written {
  files: number;
  made: number;
}

type StampedFile = ExportFile & { stamp: string };

const withStamps = (outputs: KeptOutputs, list: () => ExportFile[]): StampedFile[] => {
  const { output, state } = outputs.observe(list);
  return output.map((file) => ({ ...file, stamp: outputs.stampOf(file.address, state) }));
};

/** Keeps a file; it is whole or it is not there. */
async function keepFile({ folder, outputs }: Kept, { address, make, stamp }: StampedFile) {
  const content = await outputs.make(address, async () => make());
  const fresh = path.join(folder, `${stamp}-${process.pid}`);
  writeFileSync(fresh, content);
  renameSync(fresh, path.join(folder, stamp));
}

function forgetAllBut({ folder }: Kept, files: readonly StampedFile[]): void {
  const stamps = new Set(files.map(({ stamp }) => stamp));
  for (const name of readdirSync(folder)) {
    if (!stamps.has(name)) rmSync(path.join(folder, name), { force: true });
  }
}

/** Writes all files to take away into the folder of a site; those that would come out the same are not made again. */
export async function writeExports(
  source: ExportSource,
  folder: string,
  kept: Kept,
): Promise<Written> {
  for (const one of [folder, kept.folder]) mkdirSync(one, { recursive: true });
  const files = listFiles(source, (list) => withStamps(kept.outputs, list));
  let made = 0;
  const queue = files.values();
  const writeInTurn = async () => {
    for (const file of queue) {
      const before = path.join(kept.folder, file.stamp);
      if (!existsSync(before)) {
        made += 1;
        await keepFile(kept, file);
      }
      const place = path.join(folder, file.address);
      mkdirSync(path.dirname(place), { recursive: true });
      copyFileSync(before, place);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writeInTurn));
  forgetAllBut(kept, files);
  return { files: files.length, made };
}
