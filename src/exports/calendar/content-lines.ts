import { plainText } from '../plain-text.ts';

/** Value of a property as RFC 5545 writes it: text in which nothing ends the line or the value. */
export const textValue = (text: string): string =>
  plainText(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

const encoder = new TextEncoder();
/** Most octets of a line, its end apart (RFC 5545, 3.1). */
const MOST = 75;

/** Folds a content line so that every piece fits and no character is cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    // A continued line begins with a space.
    const room = pieces.length === 0 ? MOST : MOST - 1;
    if (octets + size > room) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** Content lines as a file: folded, each with its end, the last one too. */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');
