/** Text in Russian quotation marks; marks inside it become the inner ones, whichever way they were typed. */
export const quoted = (text: string): string =>
  `«${text
    .replace(/(^|[\s([«„—-])["“”]/g, '$1„')
    .replaceAll('«', '„')
    .replace(/[»"”]/g, '“')}»`;
