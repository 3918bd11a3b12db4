/** Text to compare by: spaces, capitals and «ё» make no difference. */
export const plain = (text: string): string =>
  text.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/gu, ' ').trim();

/** A name to compare by: quotation marks and kinds of dashes make no difference either. */
export const plainName = (name: string): string =>
  plain(
    name
      .normalize('NFC')
      .replaceAll(/[«»„“”"']/g, '')
      .replaceAll(/[‐-―−]/g, '-'),
  );
