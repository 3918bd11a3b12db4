import { withNamedSigns } from '../../markup.ts';

/** What XML 1.0 does not allow at all: control characters, halves of pairs, two code points that are none. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What a workbook would read as a character by its number. */
const ESCAPE = /_(?=x[\dA-Fa-f]{4}_)/g;

/** Text inside an element or an attribute of a workbook. */
export const escaped = (text: string): string =>
  withNamedSigns(text.replace(FORBIDDEN, ''))
    // A reader of XML would make a space of each in an attribute, and a line feed of a carriage return.
    .replace(/\r/g, '&#13;');

/** Text of a cell: what only looks like a character written by its number stays as it is. */
export const cellText = (text: string): string => escaped(text.replace(ESCAPE, '_x005F_'));

/** An element with its attributes; what is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`],
  );
  return content === ''
    ? `<${name}${pairs.join('')}/>`
    : `<${name}${pairs.join('')}>${content}</${name}>`;
}

/** A whole file of XML. */
export const document = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
