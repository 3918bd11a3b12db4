/** Text in Russian quotation marks; marks inside it become the inner ones. */
export const quoted = (text: string): string =>
  `«${text.replaceAll('«', '„').replaceAll('»', '“')}»`;
