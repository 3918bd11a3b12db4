import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogue } from '../../../src/reader/catalogue.ts';
import { namesOf, projectGit } from '../../../src/workspace/git.ts';
import type { WrittenEntry } from '../generated-entries.ts';
import { root } from '../paths.ts';
import { readParagraphs } from '../write-search-index.ts';
import { linkPackages } from './link-packages.ts';
import { createLargeCatalogue, type LargeCatalogue } from './large-catalogue.ts';

const CONTENT = 'content';

/** When the catalogue was committed, so that the commit is the same on every machine. */
const DATE = '2026-11-22T12:00:00Z';

/** The entries of the project with the paragraphs of their bodies. */
export async function readWritten(): Promise<WrittenEntry[]> {
  const folder = path.join(root, CONTENT);
  const { entries } = await readCatalogue(folder);
  return Promise.all(
    entries.map(async (entry) => ({ entry, body: await readParagraphs(folder, entry) })),
  );
}

/** Writes the files of a catalogue into a folder. */
export function writeCatalogue({ kept, made }: LargeCatalogue, folder: string): void {
  for (const file of kept) cpSync(path.join(root, CONTENT, file), path.join(folder, file));
  for (const { file, text } of made) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

/** Commits everything that has changed in a folder. */
export async function commitAll(folder: string, message: string): Promise<void> {
  const git = projectGit(folder);
  await git(['add', '--all']);
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  await git([
    ...author,
    'commit',
    '--quiet',
    '--no-gpg-sign',
    `--date=${DATE}`,
    `--message=${message}`,
  ]);
}

/**
 * Writes this project, as its files are now, into an empty folder, with a catalogue of so many entries in the one
 * commit of a repository of its own; packages are those that are installed here.
 */
export async function writeProject(folder: string, count: number): Promise<void> {
  const files = await namesOf(projectGit(root), [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  const isContent = (file: string) => file.startsWith(`${CONTENT}/`) && file.split('/').length > 2;
  for (const file of files.filter((one) => !isContent(one))) {
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  }
  linkPackages(folder);
  writeCatalogue(createLargeCatalogue(await readWritten(), count), path.join(folder, CONTENT));
  await projectGit(folder)(['init', '--quiet', '--initial-branch=main']);
  await commitAll(folder, 'Каталог для измерений');
}
