/** What could end a script or open a comment where a page holds the text, and marks that turn the order of letters. */
const UNSAFE = /<(?=[/!])|[\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The value as JSON that is harmless inside a page and in an editor too; it reads back as the same value. */
export const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replaceAll(UNSAFE, escaped);

/** A file of JSON for programs and for eyes. */
export const jsonFile = (value: unknown): string => `${jsonOf(value, 2)}\n`;
