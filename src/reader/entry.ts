import type { CollectionName, EntryData } from '../schema/collections.ts';
import { isSound, type Draft } from './draft.ts';
import type { EntryFile } from './entry-file.ts';
import type { Problem } from './problem.ts';
import { readDraft, type ReadDraft } from './read-draft.ts';

/** Entry of the catalogue whose data fit its schema. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  /** File name without its extension: the entry's address, unique in the catalogue. */
  id: string;
  /** Path relative to the root of the catalogue, with forward slashes. */
  file: string;
  data: EntryData[Name];
  /** Hash of the file: changes when anything in it does. */
  digest: string;
}

/** Entry of a draft; undefined while something is wrong with the file. */
export function entryOf(draft: ReadDraft): Entry | undefined {
  if (!isSound(draft)) return undefined;
  const { collection, id, file, value, digest } = draft;
  return { collection, id, file, data: value as EntryData[CollectionName], digest };
}

/** What is wrong with a draft by itself. */
export function problemsOf({ file, findings }: Draft): Problem[] {
  return findings.map((finding) => ({ file, ...finding }));
}

/** Reads one file by itself: the entry when nothing is wrong with it, and what is wrong otherwise. */
export async function readEntry(
  root: string,
  file: EntryFile,
): Promise<{ entry: Entry | undefined; problems: Problem[] }> {
  const draft = await readDraft(root, file);
  return { entry: entryOf(draft), problems: problemsOf(draft) };
}
