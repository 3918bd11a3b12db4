import { createHash } from 'node:crypto';
import { parseAtBuild } from './body/build-parser.ts';
import { draftOf, shapeOf, type Draft } from './draft.ts';
import type { EntryFile } from './entry-file.ts';
import { readBytes } from './files.ts';
import { START } from './problem.ts';

/** Draft of a file on disk. */
export interface ReadDraft extends Draft {
  /** Hash of the file: changes when anything in it does. */
  digest: string;
}

/** Reads one file of the catalogue and judges it whole. */
export const readDraft = (root: string, file: EntryFile): Promise<ReadDraft> =>
  read(root, file, draftOf);

/** Reads one file of the catalogue as far as pages need it; its texts are left to the check. */
export const readShape = (root: string, file: EntryFile): Promise<ReadDraft> =>
  read(root, file, shapeOf);

async function read(root: string, file: EntryFile, judge: typeof draftOf): Promise<ReadDraft> {
  const bytes = await readBytes(root, file.file);
  if (Buffer.isBuffer(bytes)) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { ...judge(file, bytes, parseAtBuild), digest };
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
