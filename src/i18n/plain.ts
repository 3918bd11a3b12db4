/** Text to compare by: spaces, capitals and «ё» make no difference. */
export const plain = (text: string): string =>
  text.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/gu, ' ').trim();
