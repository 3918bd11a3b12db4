/** What the documents of the site are made of; `write.ts` says each as WordprocessingML. */

/** How a piece of text looks. */
export interface Look {
  /** A character style. */
  style?: 'Hyperlink' | 'CodeText';
  bold?: true;
  italics?: true;
  strike?: true;
  /** Six hexadecimal digits. */
  color?: string;
}

/** Text without line feeds; `isNewLine` puts it on a line of its own. */
export interface TextRun {
  kind: 'text';
  text: string;
  look: Look;
  isNewLine: boolean;
}

/** What a paragraph holds. */
export type Inline =
  | TextRun
  | { kind: 'break' }
  | { kind: 'tab' }
  /** Link to a page of the web. */
  | { kind: 'link'; address: string; children: readonly Inline[] }
  /** Link to a bookmark of the same document. */
  | { kind: 'reference'; anchor: string; children: readonly Inline[] }
  | { kind: 'bookmark'; name: string; children: readonly Inline[] }
  /** Square PNG at the right edge of the text, which flows around it; a document has one at most. */
  | { kind: 'picture'; png: Uint8Array; description: string };

/** Mark of an item of a list: of which list and how deep, from 0. */
export interface Mark {
  list: 'bullets' | { depth: number; start: number };
  level: number;
  /** True for the first item of a numbered list: it counts anew. Lists without numbers are one. */
  isFirst: boolean;
}

/** Paragraph; without a style it looks as texts do, with a mark as items of lists do. */
export interface Paragraph {
  kind: 'paragraph';
  style?: string;
  mark?: Mark;
  /** Line under it. */
  line?: { color: string; size: number; space: number };
  /** How far it stands in, twentieths of a point. */
  indent?: number;
  alignment?: 'left' | 'center' | 'right';
  children: readonly Inline[];
}

export type Cells = readonly (readonly Paragraph[])[];

/** Table whose first row names its columns and is repeated on every page. */
export interface Table {
  kind: 'table';
  /** Widths of columns, twentieths of a point. */
  widths: readonly number[];
  header: Cells;
  rows: readonly Cells[];
  /** True for lines between columns, too. */
  isRuled: boolean;
}

/** What a document is made of. */
export type Block = Paragraph | Table;

/** Paragraph of anything. */
export const paragraphOf = (
  children: readonly Inline[],
  form: Omit<Paragraph, 'kind' | 'children'> = {},
): Paragraph => ({ kind: 'paragraph', ...form, children });
