import { entryFile, type EntryFile } from '../../reader/entry-file.ts';
import { writeMdx } from '../../reader/write.ts';
import { COLLECTION, type WordDraft } from './draft.ts';

/** File of the entry that a document gave. */
export interface DraftFile extends EntryFile {
  text: string;
}

/** File of a draft as the catalogue keeps it. */
export const draftFile = ({ id, data, body }: WordDraft): DraftFile => ({
  ...entryFile(COLLECTION, id),
  text: writeMdx(data, body),
});
