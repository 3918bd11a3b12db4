/** First letters that are mistaken for one another: words are looked for among those that begin alike. */
const LIKE_SOUNDS = ['аоя', 'еиэыйё', 'бп', 'вф', 'гкх', 'дт', 'жшщч', 'зсц', 'лмнр', 'ую'];

/** Number of parts of the vocabulary; words that begin with any other letter are in the last one. */
export const VOCABULARY_PARTS = LIKE_SOUNDS.length + 1;

/** Part of the vocabulary that holds the words beginning like this one. */
export function partOf(word: string): number {
  const part = LIKE_SOUNDS.findIndex((letters) => letters.includes(word.charAt(0)));
  return word === '' || part < 0 ? LIKE_SOUNDS.length : part;
}

/** A form of a word by what it has beyond the key: «6ы» for «бригады» with the key «бригад». */
export function packForm(key: string, form: string): string {
  let shared = 0;
  while (shared < key.length && key[shared] === form[shared]) shared++;
  return `${shared}${form.slice(shared)}`;
}

/** The form that `packForm` packed. */
export const unpackForm = (key: string, packed: string): string =>
  key.slice(0, parseInt(packed)) + packed.replace(/^\d+/, '');
