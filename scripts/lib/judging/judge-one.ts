import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { draftOf } from '../../../src/reader/draft.ts';
import type { EntryFile } from '../../../src/reader/entry-file.ts';
import { readBytes } from '../../../src/reader/files.ts';
import { readyToKeep, type KeptDraft } from '../../../src/reader/kept-drafts.ts';
import { digestOf } from '../../../src/reader/read-draft.ts';

/** File with its draft, judged and ready to be kept. */
export interface Judged {
  file: EntryFile;
  kept: KeptDraft;
}

/** Judges files of the catalogue; one that cannot be read at all is left to who asks. */
export async function judgeFiles(root: string, files: readonly EntryFile[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const file of files) {
    const bytes = await readBytes(root, file.file);
    if (!Buffer.isBuffer(bytes)) continue;
    const draft = draftOf(file, bytes, parseAtBuild);
    judged.push({ file, kept: readyToKeep(draft, digestOf(bytes)) });
  }
  return judged;
}
