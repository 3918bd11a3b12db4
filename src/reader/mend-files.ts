import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collections } from '../schema/collections.ts';
import { parseAtBuild } from './body/build-parser.ts';
import { readBytes } from './files.ts';
import { listCatalogue } from './folders.ts';
import { mend } from './mend.ts';

/** File that was mended, and the Russian names of the blemishes it had. */
export interface MendedFile {
  file: string;
  blemishes: string[];
}

/** Mends the files of the catalogue that `chosen` picks; broken encodings and special files stay as they are. */
export async function mendFiles(
  root: string,
  chosen: (file: string) => boolean,
): Promise<MendedFile[]> {
  const mended: MendedFile[] = [];
  for (const { file, collection } of (await listCatalogue(root)).files) {
    const bytes = chosen(file) ? await readBytes(root, file) : undefined;
    if (!Buffer.isBuffer(bytes)) continue;
    const original = bytes.toString();
    if (!Buffer.from(original).equals(bytes)) continue;
    const { text, blemishes } = mend(original, collections[collection].format, parseAtBuild);
    if (blemishes.length === 0) continue;
    await writeFile(join(root, file), text);
    mended.push({ file, blemishes });
  }
  return mended;
}
