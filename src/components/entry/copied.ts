/** Marks in a text to copy, filled in when it is copied: only the browser knows them. */
export const ADDRESS = '{address}';
export const TODAY = '{today}';
export const ORIGIN = '{origin}';

/** Text to copy with the page's address, the day and the address of the site in place of their marks. */
export const fillIn = (text: string, address: string, today: string): string =>
  text
    .replaceAll(ADDRESS, address)
    .replaceAll(TODAY, today)
    .replaceAll(ORIGIN, new URL(address).origin);
