/** Marks in a text to copy, filled in when it is copied: only the browser knows them. */
export const ADDRESS = '{address}';
export const TODAY = '{today}';

/** Text to copy with the page's address and the day in place of their marks. */
export const fillIn = (text: string, address: string, today: string): string =>
  text.replaceAll(ADDRESS, address).replaceAll(TODAY, today);
