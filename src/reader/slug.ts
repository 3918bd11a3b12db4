import { ID_MAX, ID_MIN } from '../schema/id.ts';

/**
 * Latin letters of Russian ones by ICAO Doc 9303 (part 3, section 6), as in Russian passports since 2013;
 * ъ has «ie» there and is left out here, as ь is: an address is typed by hand.
 */
const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Longest address made from a title, characters: whole words, short enough to read out. */
const LENGTH = Math.min(ID_MAX, 60);

/** Latin spelling of a Russian text, other letters as they are. */
export const transliterate = (text: string): string =>
  text.toLowerCase().replace(/[а-яё]/g, (letter) => LETTERS[letter] ?? '');

function shortened(slug: string): string {
  if (slug.length <= LENGTH) return slug;
  const cut = slug.slice(0, LENGTH + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end < ID_MIN ? LENGTH : end);
}

/** Address of an entry made from its title: Latin words joined by hyphens; empty when the title has no letters or digits. */
export function slugOf(title: string): string {
  const plain = transliterate(title.normalize('NFC')).normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const slug = shortened(words.join('-'));
  return slug.length < ID_MIN ? '' : slug;
}
