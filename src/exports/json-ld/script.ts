import { plainText } from '../plain-text.ts';

/** What would end the element or the line of a script, as JSON writes it by its code. */
const BREAKING = /[<>&\u2028\u2029]/g;

/** Data as the text of a `<script type="application/ld+json">`. */
export const scriptText = (data: object): string =>
  JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  ).replaceAll(
    BREAKING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
