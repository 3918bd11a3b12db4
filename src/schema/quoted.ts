const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text with line breaks and characters that readers do not see as their codes, so that it takes one line. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (found) => {
    const code = (found.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return SHORT[found] ?? `\\u${code}`;
  });

/** Text of a file in Russian quotation marks on one line; guillemets become the inner marks, straight ones stay the file’s. */
export const quoted = (text: string): string =>
  `«${visible(text).replaceAll('«', '„').replaceAll('»', '“')}»`;

const DATE = /^\d{4}(?:-\d\d){1,2}(?:T\d\d:\d\d)?$/;
/** What may be repeated: a date, a key or an id, a number, an address in this site. */
const HARMLESS = [
  DATE,
  /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/i,
  /^-?\d+(?:\.\d+)?$/,
  /^(?:\/[a-z0-9_-]+)*(?:\.[a-z0-9]+)?\/?(?:#[a-z0-9_-]*)?$/i,
];
/** More digits than a year has: enough for the number of a telephone or a document, with separators or without. */
const MANY_DIGITS = /(?:\d[-_./]?){5}/;
const HARMLESS_MAX = 80;

/**
 * True for what an author wrote and a message may repeat: messages go to logs and public pages, and a slip of
 * the keyboard can put a name or a telephone into any field. The shape alone decides, in doubt against repeating.
 */
export const isHarmless = (text: string): boolean =>
  text.length <= HARMLESS_MAX &&
  HARMLESS.some((shape) => shape.test(text)) &&
  (DATE.test(text) || !MANY_DIGITS.test(text));

/** What the author wrote, named for a message: «значения «activ»», or «такого значения» when it must not be repeated. */
export const named = (what: string, such: string, text: string): string =>
  isHarmless(text) ? `${what} ${quoted(text)}` : such;
