import { createHash } from 'node:crypto';
import { parseAtBuild } from './body/build-parser.ts';
import { draftOf, shapeOf, type Draft } from './draft.ts';
import type { EntryFile } from './entry-file.ts';
import { readBytes } from './files.ts';
import type { KeptCollection } from './kept-drafts.ts';
import { START } from './problem.ts';

/** Draft of a file on disk. */
export interface ReadDraft extends Draft {
  /** Hash of the file: changes when anything in it does. */
  digest: string;
}

/** Hash of the bytes of a file. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Reads one file of the catalogue and judges it whole, unless it was kept as it is. */
export const readDraft = (
  root: string,
  file: EntryFile,
  kept?: KeptCollection,
): Promise<ReadDraft> => read(root, file, draftOf, kept);

/** Reads one file of the catalogue as far as pages need it, unless it was kept as it is; its texts are left to the check. */
export const readShape = (
  root: string,
  file: EntryFile,
  kept?: KeptCollection,
): Promise<ReadDraft> => read(root, file, shapeOf, kept);

async function read(
  root: string,
  file: EntryFile,
  judge: typeof draftOf,
  kept?: KeptCollection,
): Promise<ReadDraft> {
  const bytes = await readBytes(root, file.file);
  if (Buffer.isBuffer(bytes)) {
    const digest = digestOf(bytes);
    const found = kept?.find(file, digest, bytes);
    if (found) return { ...found, digest };
    const draft = judge(file, bytes, parseAtBuild);
    kept?.keep(draft, digest);
    return { ...draft, digest };
  }
  return {
    ...file,
    value: undefined,
    findings: [bytes.finding],
    sources: [],
    links: [],
    headings: [],
    abbreviations: [],
    locate: () => START,
    bodyLine: Infinity,
    digest: '',
  };
}
