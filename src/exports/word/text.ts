import { plainText } from '../plain-text.ts';
import type { Inline, Look, TextRun } from './content.ts';

/** Piece of a text that may lead somewhere: to a page of the web or to a bookmark of the same document. */
export interface Piece {
  text: string;
  address?: string;
  anchor?: string;
}

/** Text as it stands, its line feeds as breaks of lines. */
export const runs = (text: string, look: Look = {}): TextRun[] =>
  plainText(text)
    .split('\n')
    .map((line, index) => ({ kind: 'text', text: line, look, isNewLine: index > 0 }));

const ASCII = /^[\x21-\x7e]+$/;
const CODED_HOST = /^https?:\/\/[^/?#]*%/i;

/** Address as a document may hold it: Cyrillic in the codes that every program follows. */
export const targetOf = (address: string): string =>
  ASCII.test(address) && !CODED_HOST.test(address) ? address : new URL(address).href;

/** Link to a page of the web; `address` is a full one. */
export const link = (address: string, children: readonly Inline[]): Inline => ({
  kind: 'link',
  address: targetOf(address),
  children,
});

function pieceChildren({ text, address, anchor }: Piece, look: Look): Inline[] {
  if (address === undefined && anchor === undefined) return runs(text, look);
  const linked = runs(text, { ...look, style: 'Hyperlink' });
  if (address !== undefined) return [link(address, linked)];
  return anchor === undefined ? linked : [{ kind: 'reference', anchor, children: linked }];
}

/** Pieces as what a paragraph holds. */
export const children = (pieces: readonly Piece[], look: Look = {}): Inline[] =>
  pieces.flatMap((piece) => pieceChildren(piece, look));

/** What pieces say, without where they lead. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('');
