import { FIRST_NAMES } from './first-names.ts';

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
  й: 'y',
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
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** One spelling for the several ways names are written in Latin letters. */
const plain = (latin: string): string =>
  latin
    .toLowerCase()
    .replace(/shch|sch/gu, 'sc')
    .replace(/kh/gu, 'h')
    .replace(/ts/gu, 'c')
    .replace(/ks|x/gu, 'ks')
    .replace(/w/gu, 'v')
    .replace(/ph/gu, 'f')
    .replace(/[jiy]{1,2}(?=[aeou])/gu, 'y')
    .replace(/[jy](?![aeou])|ij|iy|ii/gu, 'i')
    .replace(/'/gu, '');

const latin = (name: string): string =>
  plain([...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join(''));

/** Short names and names that spell other words in Latin letters. */
const TOO_COMMON = new Set([
  'ian',
  'iya',
  'ada',
  'dar',
  'mir',
  'mira',
  'roman',
  'mark',
  'vera',
  'nadezhda',
  'lyubov',
  'roza',
  'liliya',
  'slava',
  'lev',
  'svet',
  'sveta',
  'lada',
  'rada',
  'polya',
  'marta',
  'kim',
  'dan',
  'lana',
  'tom',
  'toma',
  'sever',
  'klim',
  'alan',
  'vladimir',
  'nika',
  'adam',
  'almaz',
  'sultan',
  'islam',
  'bulat',
  'german',
  'karl',
  'maks',
  'max',
  'iana',
  'sima',
  'zarya',
  'evgeny',
  'milana',
  'karina',
  'eva',
  'asia',
  'asiya',
  'mai',
  'maiya',
  'viola',
]);

const known = new Set(FIRST_NAMES.map(latin).filter((name) => name.length > 2));
const SURNAME =
  /^[a-z]{2,}(?:ov|ev|in|yn)a?$|^[a-z]{3,}(?:sk(?:iy|y|ii|aya|aia)|enko|chuk|yuk|dze|shvili)$/u;
/** Latin words that end like surnames. */
const NOT_SURNAMES =
  /^(?:admin|plugin|login|domain|main|join|rain|train|twin|berlin|pushkin|begin|bulletin|magazin|gov|min|raion|kubin|margin|origin|latin|marina|regina|irina|karina|kirov|pskov|rostov|saratov|tambov|azov|chelov|osnov|nov|osnova|ostrov|strana|vitamin|karantin|disciplin|medicin|semin|vagin|bin|din|lin|fin|win|pin|nin|skin|coin|again|gain)a?$/u;

/** True for a part of an address or file name that is a first name in Latin letters. */
export const isLatinName = (part: string): boolean => {
  const key = plain(part);
  return known.has(key) && !TOO_COMMON.has(part) && !TOO_COMMON.has(key);
};

/** True for a first name in Latin letters that may be another word too. */
export const mayBeLatinName = (part: string): boolean => known.has(plain(part));

/** True for a part that ends like a Russian surname in Latin letters. */
export const isLatinSurname = (part: string): boolean =>
  part.length > 4 && SURNAME.test(part) && !NOT_SURNAMES.test(part);

/** Lower-case words of an address or file name. */
export const latinParts = (text: string): string[] => text.toLowerCase().match(/[a-z]+/gu) ?? [];

/** How sure it is that an address or file name is a person's: a name and a surname, one of them, neither. */
export function personIn(text: string): 'sure' | 'perhaps' | 'no' {
  const parts = latinParts(text);
  const names = parts.filter(isLatinName).length;
  const surnames = parts.filter(isLatinSurname).length;
  if (names > 0 && surnames > 0) return 'sure';
  return names > 0 || surnames > 0 ? 'perhaps' : 'no';
}
