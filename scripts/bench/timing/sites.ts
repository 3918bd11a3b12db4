import { cpSync, existsSync, globSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Entry } from '../../../src/reader/entry.ts';
import { INDEX_FOLDER } from '../../../src/search/engine/format.ts';
import { documentsOf } from '../../../src/search/index/documents.ts';
import { fail } from '../../lib/fail.ts';
import { generateEntries } from '../../lib/generated-entries.ts';
import { keptFolder } from '../../lib/kept-folder.ts';
import { cache, dist } from '../../lib/paths.ts';
import { readParagraphs, writeIndex } from '../../lib/write-search-index.ts';
import { CONTENT_ROOT, type Corpus } from '../documents.ts';

/** Page of a copied site with nothing in it. */
export const EMPTY_PAGE = '/bench.html';

/** The catalogue with so many generated entries besides its own. */
export async function enlarge({ catalogue }: Corpus, count: number): Promise<Corpus> {
  const real = Object.values<Entry[]>(catalogue.entries).flat();
  const written = await Promise.all(
    real.map(async (entry) => ({ entry, body: await readParagraphs(CONTENT_ROOT, entry) })),
  );
  const all = [...written, ...generateEntries(written, count)];
  const larger = createCatalogue(all.map(({ entry }) => entry));
  const bodies = new Map(all.map(({ entry, body }) => [entry, [...body]]));
  return {
    catalogue: larger,
    documents: await documentsOf(larger, (entry) => Promise.resolve(bodies.get(entry) ?? [])),
  };
}

/** Copies the built site with the index of this corpus in place of its own; gives the copy's folder. */
export function copySite({ catalogue, documents }: Corpus, name: string): string {
  if (!existsSync(path.join(dist, 'search', 'index.html')))
    fail('Сайт ещё не собран: выполните npm run build.');
  const folder = path.join(cache, 'bench', name);
  rmSync(folder, { recursive: true, force: true });
  const index = path.join(dist, INDEX_FOLDER);
  cpSync(dist, folder, { recursive: true, filter: (source) => source !== index });
  const kept = path.join(cache, 'bench', `${name}-index`);
  rmSync(kept, { recursive: true, force: true });
  writeIndex(catalogue, documents, folder, keptFolder(kept), name);
  writeFileSync(path.join(folder, EMPTY_PAGE), '<!doctype html><html lang="ru"></html>');
  return folder;
}

/** Size of all data in a folder, bytes: scripts and styles are no part of an index. */
export const sizeOf = (folder: string): number =>
  globSync('**/*', { cwd: folder })
    .filter((file) => !/\.(?:js|css)$/.test(file))
    .map((file) => statSync(path.join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
