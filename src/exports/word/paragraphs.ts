import { HeadingLevel, Paragraph, Tab, TextRun, type Table } from 'docx';
import { numberMark } from './lists.ts';
import { children, runs, type Piece } from './text.ts';

/** What a document is made of. */
export type Block = Paragraph | Table;

/** Heading of a document, from the first level down. */
export const heading = (level: 1 | 2 | 3 | 4, content: readonly Piece[] | string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel[`HEADING_${level}`],
    children: typeof content === 'string' ? runs(content) : children(content),
  });

/** Text in a style of the site, or as texts are. */
export const paragraph = (pieces: readonly Piece[], style?: string): Paragraph =>
  new Paragraph({ ...(style && { style }), children: children(pieces) });

/** Item of a list with marks. */
export const bullet = (pieces: readonly Piece[]): Paragraph =>
  new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: children(pieces) });

/** Item of a numbered list; the first one counts anew. */
export const numbered = (pieces: readonly Piece[], isFirst: boolean): Paragraph =>
  new Paragraph({ ...numberMark(1, 1, isFirst), children: children(pieces) });

/** One value beside its name. */
export const fact = (label: string, pieces: readonly Piece[]): Paragraph =>
  new Paragraph({
    style: 'Fact',
    children: [
      ...runs(`${label}:`, { bold: true }),
      new TextRun({ children: [new Tab()] }),
      ...children(pieces),
    ],
  });
