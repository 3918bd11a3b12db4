import { hash } from 'node:crypto';
import path from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { readBody } from '../../src/reader/body.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { INDEX_FOLDER } from '../../src/search/engine/format.ts';
import { bodyText } from '../../src/search/index/body-text.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { documentsOf, type SearchDocument } from '../../src/search/index/documents.ts';
import type { KeptFolder } from './kept-folder.ts';

/** Paragraphs of an entry's body that lies under `root`. */
export const readParagraphs = async (root: string, entry: Entry): Promise<string[]> =>
  entry.file.endsWith('.mdx') ? bodyText(await readBody(root, entry)) : [];

/** Everything that is found, with the bodies that lie under `root`. */
export const readDocuments = (catalogue: Catalogue, root: string): Promise<SearchDocument[]> =>
  documentsOf(catalogue, (entry) => readParagraphs(root, entry));

/** Puts the kept files of an index into the folder of a site. */
function link(names: readonly string[], kept: KeptFolder, made: string, folder: string): void {
  for (const [number, name] of names.entries()) {
    kept.linkTo(`${made}-${number}`, path.join(folder, INDEX_FOLDER, name));
  }
}

/** Writes the index of these documents into the folder of a site and keeps it under a name; answers the names of its files. */
export function writeIndex(
  catalogue: Catalogue,
  documents: readonly SearchDocument[],
  folder: string,
  kept: KeptFolder,
  made: string,
): string[] {
  const index = [...buildIndex(catalogue, documents)];
  for (const [number, [, content]] of index.entries()) {
    kept.keep(`${made}-${number}`, JSON.stringify(content));
  }
  const names = index.map(([name]) => name);
  // Written last: what was broken off is made again.
  kept.keep(made, JSON.stringify(names));
  link(names, kept, made, folder);
  return names;
}

/** Names of the files of an index that is kept whole; nothing when it is not. */
function keptNames(kept: KeptFolder, made: string): string[] | undefined {
  if (!kept.has(made)) return undefined;
  const names = JSON.parse(kept.read(made).toString()) as string[];
  return names.every((_name, number) => kept.has(`${made}-${number}`)) ? names : undefined;
}

/** Name of the index of a catalogue: the same code makes the same of the same files. */
const nameOf = (catalogue: Catalogue, code: string): string => {
  const entries: readonly Entry[] = Object.values(catalogue.entries).flat();
  const files = entries.map(({ file, digest }) => `${file} ${digest}`);
  return hash('sha1', [code, ...files].join('\n'));
};

/** Writes the index of a catalogue, the kept one when no file has changed since; answers how many files it has. */
export async function writeSearchIndex(
  catalogue: Catalogue,
  root: string,
  folder: string,
  kept: KeptFolder,
  code: string,
): Promise<number> {
  const made = nameOf(catalogue, code);
  let names = keptNames(kept, made);
  if (names) link(names, kept, made, folder);
  else {
    names = writeIndex(catalogue, await readDocuments(catalogue, root), folder, kept, made);
  }
  kept.forgetAllBut(new Set([made, ...names.map((_name, number) => `${made}-${number}`)]));
  return names.length;
}
