import { mayMatch } from './quick/quick.ts';

/** Letters of Russian texts: a pattern with `\p{L}` under the flags `iu` takes milliseconds to compile. */
const LETTERS = 'а-яёА-ЯЁa-zA-Z';
const LETTER = `[${LETTERS}\\d]`;

/** Source in which a space stands for any white space, a space with a question mark for none as well, and `\p{L}` for the letters of Russian texts. */
export const spaced = (source: string): string =>
  source
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+')
    .replace(/(?<=\[[^\]]*)\\p\{L\}/gu, LETTERS)
    .replaceAll('\\p{L}', `[${LETTERS}]`);

/** Pattern whose match begins and ends at whole words: `\b` does not know Cyrillic. */
export const words = (source: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<!${LETTER})(?:${spaced(source)})(?!${LETTER})`, flags);

/** Pattern for the beginning of a text. */
export const startsWith = (source: string): RegExp =>
  new RegExp(`^(?:${spaced(source)})(?!${LETTER})`, 'iu');

/** Pattern for the end of a text. */
export const endsWith = (source: string): RegExp =>
  new RegExp(`(?<!${LETTER})(?:${spaced(source)})$`, 'iu');

/** Every match of a global pattern as its text and bounds. */
export const matches = (
  text: string,
  pattern: RegExp,
): { found: string; start: number; end: number; groups: Record<string, string | undefined> }[] =>
  mayMatch(pattern, text)
    ? [...text.matchAll(pattern)].map((match) => ({
        found: match[0],
        start: match.index,
        end: match.index + match[0].length,
        groups: match.groups ?? {},
      }))
    : [];

/** Characters around a place, cut at the ends of sentences. */
const AROUND = 160;

/** Full stop that ends a sentence: after a long word that is no abbreviation of a place or paper, before a capital letter. */
const STOP =
  /(?<=\p{L}{3}|[\d)»])(?<!(?<!\p{L})(?:дер|пос|хут|респ|обл|просп|пер|наб|мкр|сер|ном|пасп))[.!?…]+(?=[\s»]+[\p{Lu}«—–-])|[\n]+/gu;

/** Part of the sentence before a place, and the part after another. */
export function around(
  text: string,
  start: number,
  end: number,
): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const last = [...before.matchAll(STOP)].at(-1);
  const next = after.search(STOP);
  return {
    before: last ? before.slice(last.index + last[0].length) : before,
    after: next === -1 ? after : after.slice(0, next + 1),
  };
}
