import { parseInBrowser } from './body/browser-parser.ts';
import { draftOf, type Draft } from './draft.ts';
import type { EntryFile } from './entry-file.ts';

/** Judges the text of an entry in a reader's browser, by the rules of `npm run check`. */
export const judgeText = (file: EntryFile, text: string): Draft =>
  draftOf(file, new TextEncoder().encode(text), parseInBrowser);
