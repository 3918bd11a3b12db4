import path from 'node:path';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import type { ExportFile } from '../../src/exports/export-file.ts';
import { exportFiles } from '../../src/exports/files.ts';
import { readEntries } from '../../src/reader/catalogue.ts';
import { exportSource } from './export-source.ts';
import { readPast } from './past.ts';
import { root } from './paths.ts';

/** Files to take away of the catalogue as it is now, by their addresses. */
export async function exportsByAddress(): Promise<Map<string, ExportFile>> {
  const content = path.join(root, 'content');
  const entries = await readEntries(content);
  const files = exportFiles(
    exportSource(createCatalogue(entries), content, process.env, await readPast(root)),
  );
  return new Map(files.map((file) => [file.address, file]));
}
