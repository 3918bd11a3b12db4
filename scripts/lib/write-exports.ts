import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ExportFile, ExportSource } from '../../src/exports/export-file.ts';
import { listFiles } from '../../src/exports/files.ts';
import type { KeptOutputs } from '../../src/kept-outputs.ts';
import type { KeptFolder } from './kept-folder.ts';

/** How many files are being made at once: some of them wait for threads of their own. */
const AT_ONCE = 4;

/** Files as they were made before. */
export interface Kept {
  /** Files named by their stamps. */
  folder: KeptFolder;
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
  return output.map((file) => ({
    ...file,
    stamp: outputs.stampOf(file.address, file.standsAlone ? '' : state),
  }));
};

/** Writes all files to take away into the folder of a site; those that would come out the same are not made again. */
export async function writeExports(
  source: ExportSource,
  folder: string,
  kept: Kept,
): Promise<Written> {
  mkdirSync(folder, { recursive: true });
  const files = listFiles(source, (list) => withStamps(kept.outputs, list));
  let made = 0;
  const queue = files.values();
  const writeInTurn = async () => {
    for (const { address, stamp, make } of queue) {
      if (!kept.folder.has(stamp)) {
        made += 1;
        kept.folder.keep(stamp, await kept.outputs.make(address, async () => make()));
      }
      kept.folder.linkTo(stamp, path.join(folder, address));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writeInTurn));
  kept.folder.forgetAllBut(new Set(files.map(({ stamp }) => stamp)));
  return { files: files.length, made };
}
