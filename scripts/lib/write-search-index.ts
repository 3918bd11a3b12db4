import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { readBody } from '../../src/reader/body.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { INDEX_FOLDER } from '../../src/search/engine/format.ts';
import { bodyText } from '../../src/search/index/body-text.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { documentsOf, type SearchDocument } from '../../src/search/index/documents.ts';

/** Paragraphs of an entry's body that lies under `root`. */
export const readParagraphs = async (root: string, { file }: Entry): Promise<string[]> =>
  file.endsWith('.mdx') ? bodyText(await readBody(root, file)) : [];

/** Everything that is found, with the bodies that lie under `root`. */
export const readDocuments = (catalogue: Catalogue, root: string): Promise<SearchDocument[]> =>
  documentsOf(catalogue, (entry) => readParagraphs(root, entry));

/** Writes the index of these documents into the folder of a site; answers how many files there are. */
export function writeIndex(
  catalogue: Catalogue,
  documents: readonly SearchDocument[],
  folder: string,
): number {
  const index = buildIndex(catalogue, documents);
  for (const [name, content] of index) {
    const file = path.join(folder, INDEX_FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  }
  return index.size;
}

/** Reads what is found and writes its index; answers how many pages it holds. */
export async function writeSearchIndex(
  catalogue: Catalogue,
  root: string,
  folder: string,
): Promise<number> {
  const documents = await readDocuments(catalogue, root);
  writeIndex(catalogue, documents, folder);
  return documents.length;
}
