/**
 * Characters that no file of ours carries: controls, those that turn the direction of a text, separators of
 * lines that programs split differently, characters that XML forbids. Lines may break with U+000A alone.
 */
const UNFIT =
  /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text fit for a file of any format: what could steer the program that reads it is left out. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNFIT, '');

/** The same on one line. */
export const plainLine = (text: string): string =>
  plainText(text)
    .replaceAll(/[ \n]+/g, ' ')
    .trim();
