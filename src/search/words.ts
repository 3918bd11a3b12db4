/** Words of a query for the index, or null when it has none and everything fits. */
export function wordsOf(query: string): string | null {
  const words = query
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}
