import type { Block, Run } from '../read/block.ts';
import type { Names } from '../names.ts';
import type { SourceBook } from '../sources.ts';

/** What is known while a document is read. */
export interface Context {
  names: Names;
  sources: SourceBook;
}

/** What a value was read as, and what of its text was not understood. */
export interface Read {
  /** Undefined when nothing was understood. */
  value: unknown;
  left: Block[];
}

/** Paragraph of one text. */
export const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

/** Paragraph of runs as a block. */
export const paragraphOf = (runs: Run[]): Block => ({ type: 'paragraph', runs });
