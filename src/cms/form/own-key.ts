/** Letters and digits that are not taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Key of a new source, which figures of the same entry refer to: editors need not make one up. */
export function newSourceKey(random: () => number = Math.random): string {
  const letters = Array.from(
    { length: 5 },
    () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? 'a',
  );
  return `source-${letters.join('')}`;
}
