import { join } from 'node:path';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { valueAt } from '../schema/introspection.ts';
import { settle } from './acceptance.ts';
import type { Draft } from './draft.ts';
import { entryOf, problemsOf, type Entry } from './entry.ts';
import type { EntryFile } from './entry-file.ts';
import { listCatalogue, listCollection } from './folders.ts';
import { checkIntegrity } from './integrity/check.ts';
import type { KeptDrafts } from './kept-drafts.ts';
import { report, type Problem } from './problem.ts';
import { readDraft, readShape, type ReadDraft } from './read-draft.ts';
import { listUploads } from './uploads.ts';
import { checkWithdrawn } from './withdrawn.ts';

/** Entries in the order of their file names, and everything that is wrong. */
export interface Catalogue<Name extends CollectionName = CollectionName> {
  entries: Entry<Name>[];
  /** Files that hold entries, broken ones too, relative to the root. */
  files: string[];
  problems: Problem[];
}

async function readDrafts(
  root: string,
  files: readonly EntryFile[],
  read: typeof readDraft,
  kept?: KeptDrafts,
): Promise<ReadDraft[]> {
  const drafts: ReadDraft[] = [];
  for (const [name, ofCollection] of Map.groupBy(files, ({ collection }) => collection)) {
    const collection = kept?.(name);
    for (const file of ofCollection) drafts.push(await read(root, file, collection));
    collection?.save();
  }
  return drafts;
}

/** Problems without the warnings that editors have accepted. */
function withoutAccepted(drafts: readonly Draft[], problems: readonly Problem[]): Problem[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const accepting = drafts.filter(
    ({ value }) => valueAt(value, ['acceptedWarnings']) !== undefined,
  );
  for (const draft of accepting) {
    const { file } = draft;
    const settled = settle(draft, byFile.get(file) ?? [], true);
    byFile.set(
      file,
      settled.map((one) => ({ file, ...one })),
    );
  }
  return [...byFile.values()].flat();
}

const entriesOf = (drafts: readonly ReadDraft[]): Entry[] =>
  drafts.flatMap((draft) => entryOf(draft) ?? []);

/** Everything that is wrong with the drafts of a catalogue, each by itself and all of them together; `uploads` are the addresses of files that they may lead to. */
export const judgeTogether = (drafts: readonly Draft[], uploads: ReadonlySet<string>): Problem[] =>
  withoutAccepted(drafts, [...drafts.flatMap(problemsOf), ...checkIntegrity(drafts, uploads)]);

/**
 * Reads the whole catalogue and checks it, every file by itself and all of them together;
 * `project` is the folder whose `public/uploads/` entries may lead to. Files that were kept as they are
 * are not judged again.
 */
export async function readCatalogue(
  root: string,
  project = join(root, '..'),
  kept?: KeptDrafts,
): Promise<Catalogue> {
  const { files, problems } = await listCatalogue(root);
  // Without a folder to read there is nothing to check against.
  if (problems.some(({ file }) => file === '')) return { entries: [], files: [], problems };
  const drafts = await readDrafts(root, files, readDraft, kept);
  const uploads = await listUploads(project);
  return {
    entries: entriesOf(drafts),
    files: files.map(({ file }) => file),
    problems: report([
      ...problems,
      ...(await checkWithdrawn(root)),
      ...judgeTogether(drafts, uploads),
    ]),
  };
}

/** Reads one folder of the catalogue for its pages, every file by itself; texts are left to the check. */
export async function readCollection<Name extends CollectionName>(
  root: string,
  name: Name,
  kept?: KeptDrafts,
): Promise<Catalogue<Name>> {
  const { files, problems } = await listCollection(root, name);
  const drafts = await readDrafts(root, files, readShape, kept);
  return {
    entries: entriesOf(drafts) as Entry<Name>[],
    files: files.map(({ file }) => file),
    problems: report([...problems, ...drafts.flatMap(problemsOf)]),
  };
}

/** Entries of the whole catalogue that can be shown, read as their pages read them. */
export async function readEntries(root: string, kept?: KeptDrafts): Promise<Entry[]> {
  const folders = [];
  for (const name of collectionNames) folders.push(await readCollection(root, name, kept));
  return folders.flatMap(({ entries }) => entries);
}
