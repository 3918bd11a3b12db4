import { draftFile } from '../../imports/word/draft-file.ts';
import { draftOfWord, type Knowledge } from '../../imports/word/draft.ts';
import type { PictureFile } from '../../imports/word/pictures.ts';
import { readWord } from '../../imports/word/read/document.ts';
import { answerAside } from '../dom/aside.ts';

/** What the page asks: to make an entry of a document. */
export interface WordTask extends Omit<Knowledge, 'site'> {
  bytes: Uint8Array;
  /** Public address of the site. */
  site: string;
}

/** Entry made of a document, as a page shows it. */
export interface TakenDocument {
  /** Name of the file of the entry. */
  name: string;
  /** Entry of the catalogue that the document is a passport of. */
  entry: string | undefined;
  text: string;
  /** How many fields were recognized. */
  fields: number;
  /** What was not understood, with the name it stood under. */
  leftovers: { name: string; words: string }[];
  pictures: PictureFile[];
  /** Pictures that were not taken, and why. */
  refused: string[];
}

async function take({ bytes, site, ...knowledge }: WordTask): Promise<TakenDocument> {
  const document = await readWord(bytes);
  const draft = draftOfWord(document, { ...knowledge, site: new URL(site) });
  const { file, text } = draftFile(draft);
  const { files, problems } = draft.pictures;
  const taken = new Set(files.map(({ name }) => name));
  return {
    name: file.split('/').at(-1) ?? file,
    entry: document.entry,
    text,
    fields: draft.fieldsRead,
    leftovers: draft.leftovers,
    pictures: files,
    refused: problems
      .filter(({ name }) => !taken.has(name))
      .map(({ name, finding }) => `${name}: ${finding.message}`),
  };
}

answerAside(take);
