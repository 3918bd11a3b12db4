const pairs = (foreign: string, cyrillic: string): [string, string][] =>
  [...foreign].map((letter, at) => [letter, [...cyrillic][at] ?? letter]);

const LATIN = pairs('aceokpxyABCEHKMOPTXY', 'асеокрхуАВСЕНКМОРТХУ');
const GREEK = pairs('οκρχΑΒΕΗΚΜΟΡΤΥΧΓΠΦ', 'окрхАВЕНКМОРТУХГПФ');
/** Letters of other Cyrillic alphabets than the Russian. */
const OTHER_CYRILLIC = pairs('іѕјІЅЈ', 'isjISJ');

/** Latin and Greek letters by which Russian ones are mistyped, large and small, and those Russian letters. */
export const LOOK_ALIKES: readonly (readonly [foreign: string, cyrillic: string])[] = [
  ...LATIN,
  ...GREEK,
];

const toCyrillic = new Map(LOOK_ALIKES);
const toLatin = new Map([
  ...LATIN.map(([latin, cyrillic]): [string, string] => [cyrillic, latin]),
  ...OTHER_CYRILLIC,
]);

/** Russian letter that a Latin or Greek one looks like, accents aside. */
export const cyrillicTwin = (letter: string): string | undefined =>
  toCyrillic.get(letter.normalize('NFD').charAt(0));

/** Latin letter that a Cyrillic one looks like. */
export const latinTwin = (letter: string): string | undefined => toLatin.get(letter);

const CYRILLIC = /\p{Script=Cyrillic}/u;
const FOREIGN = /[\p{Script=Latin}\p{Script=Greek}]/u;

/** True for a Cyrillic letter. */
export const isCyrillic = (letter: string): boolean => CYRILLIC.test(letter);

/** True for a letter of an alphabet with look-alikes of Cyrillic ones. */
export const isForeign = (letter: string): boolean => FOREIGN.test(letter);

/** True for a text with letters of both kinds. */
export const isMixed = (text: string): boolean => FOREIGN.test(text) && CYRILLIC.test(text);

const WORD = /\p{L}+/gu;

/** Mixed word in the one alphabet that all its letters have or can have; any other word as it is. */
function unmixedWord(word: string): string {
  if (!isMixed(word)) return word;
  const letters = [...word];
  if (letters.every((letter) => !isForeign(letter) || cyrillicTwin(letter)))
    return letters.map((letter) => cyrillicTwin(letter) ?? letter).join('');
  if (letters.every((letter) => !isCyrillic(letter) || latinTwin(letter)))
    return letters.map((letter) => latinTwin(letter) ?? letter).join('');
  return word;
}

/** Text of the same length whose words have no look-alikes from another alphabet. */
export const unmixed = (text: string): string =>
  isMixed(text) ? text.replace(WORD, unmixedWord) : text;
