import { createHash } from 'node:crypto';
import { parseAtBuild } from './body/build-parser.ts';
import { draftOf, type Draft } from './draft.ts';
import type { EntryFile } from './entry-file.ts';
import { readBytes } from './files.ts';
import { START } from './problem.ts';

/** Draft of a file on disk. */
export interface ReadDraft extends Draft {
  /** Hash of the file: changes when anything in it does. */
  digest: string;
}

/** Reads one file of the catalogue. */
export async function readDraft(root: string, file: EntryFile): Promise<ReadDraft> {
  const bytes = await readBytes(root, file.file);
  if (Buffer.isBuffer(bytes)) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { ...draftOf(file, bytes, parseAtBuild), digest };
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
