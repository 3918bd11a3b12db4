/** Text with its first letter in upper case, the rest as it is. */
export const capitalized = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
