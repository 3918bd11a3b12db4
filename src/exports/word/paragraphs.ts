import { paragraphOf, type Paragraph } from './content.ts';
import { bulletMark, numberMark } from './lists.ts';
import { children, runs, type Piece } from './text.ts';

/** Heading of a document, from the first level down. */
export const heading = (level: 1 | 2 | 3 | 4, content: readonly Piece[] | string): Paragraph =>
  paragraphOf(typeof content === 'string' ? runs(content) : children(content), {
    style: `Heading${level}`,
  });

/** Text in a style of the site, or as texts are. */
export const paragraph = (pieces: readonly Piece[], style?: string): Paragraph =>
  paragraphOf(children(pieces), style ? { style } : {});

/** Item of a list with marks. */
export const bullet = (pieces: readonly Piece[]): Paragraph =>
  paragraphOf(children(pieces), { mark: bulletMark(1) });

/** Item of a numbered list; the first one counts anew. */
export const numbered = (pieces: readonly Piece[], isFirst: boolean): Paragraph =>
  paragraphOf(children(pieces), { mark: numberMark(1, 1, isFirst) });

/** One value beside its name. */
export const fact = (label: string, pieces: readonly Piece[]): Paragraph =>
  paragraphOf([...runs(`${label}:`, { bold: true }), { kind: 'tab' }, ...children(pieces)], {
    style: 'Fact',
  });
