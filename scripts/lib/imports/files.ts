import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { refuseLarge } from '../../../src/imports/archive/safety.ts';
import { refuse } from '../../../src/imports/refusal.ts';
import { quoted } from '../../../src/schema/quoted.ts';

const isCode = (reason: unknown, code: string): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === code;

/** Bytes of a file that people sent; one that is too large is refused before it is read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    refuseLarge((await stat(file)).size);
    return await readFile(file);
  } catch (reason) {
    if (isCode(reason, 'ENOENT')) refuse(`Файла ${quoted(file)} нет. Проверьте имя и папку.`);
    if (isCode(reason, 'EISDIR')) refuse(`${quoted(file)} — папка. Укажите файл.`);
    throw reason;
  }
}

const refuseTaken = (file: string): never =>
  refuse(`Файл ${quoted(file)} уже есть, и он не тронут. Укажите другую папку: --out ПАПКА.`);

async function refuseExisting(file: string): Promise<void> {
  try {
    await stat(file);
  } catch (reason) {
    if (isCode(reason, 'ENOENT')) return;
    throw reason;
  }
  refuseTaken(file);
}

/** Writes files that are not there yet: all of them, or none when one is there. */
export async function writeNew(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const file of files.keys()) await refuseExisting(file);
  for (const [file, content] of files) {
    await mkdir(path.dirname(file), { recursive: true });
    try {
      await writeFile(file, content, { flag: 'wx' });
    } catch (reason) {
      if (!isCode(reason, 'EEXIST')) throw reason;
      refuseTaken(file);
    }
  }
}
