/** Text with its first letter in upper case, the rest as it is. */
export const capitalized = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);

/** Text with its first letter in lower case, the rest as it is: a heading in the middle of a sentence. */
export const lowered = (text: string): string =>
  text.charAt(0).toLocaleLowerCase('ru') + text.slice(1);
