import {
  ExternalHyperlink,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { plainText } from '../plain-text.ts';

/** Piece of a text that may lead somewhere: to a page of the web or to a bookmark of the same document. */
export interface Piece {
  text: string;
  address?: string;
  anchor?: string;
}

/** How a piece of text looks. */
export type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** Text as it stands, its line feeds as breaks of lines. */
export const runs = (text: string, look: Look = {}): TextRun[] =>
  plainText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, break: index > 0 ? 1 : 0 }));

const ASCII = /^[\x21-\x7e]+$/;
const CODED_HOST = /^https?:\/\/[^/?#]*%/i;

/** Address as a document may hold it: Cyrillic in the codes that every program follows. */
const targetOf = (address: string): string =>
  ASCII.test(address) && !CODED_HOST.test(address) ? address : new URL(address).href;

/** Link to a page of the web; `address` is a full one. */
export const link = (address: string, children: readonly ParagraphChild[]): ExternalHyperlink =>
  new ExternalHyperlink({ link: targetOf(address), children });

function pieceChildren({ text, address, anchor }: Piece, look: Look): ParagraphChild[] {
  if (address === undefined && anchor === undefined) return runs(text, look);
  const linked = runs(text, { ...look, style: 'Hyperlink' });
  if (address !== undefined) return [link(address, linked)];
  return anchor === undefined ? linked : [new InternalHyperlink({ anchor, children: linked })];
}

/** Pieces as what a paragraph holds. */
export const children = (pieces: readonly Piece[], look: Look = {}): ParagraphChild[] =>
  pieces.flatMap((piece) => pieceChildren(piece, look));

/** What pieces say, without where they lead. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('');
