const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';
/** The same keys with Shift where they are not letters. */
const LATIN_SIGNS = '{}:"<>~';
const RUSSIAN_LARGE = 'ХЪЖЭБЮЁ';

const KEYS = new Map([
  ...[...LATIN].map((key, at) => [key, RUSSIAN.charAt(at)] as const),
  ...[...LATIN.toUpperCase()].flatMap((key, at) =>
    /[A-Z]/.test(key) ? [[key, RUSSIAN.charAt(at).toUpperCase()] as const] : [],
  ),
  ...[...LATIN_SIGNS].map((key, at) => [key, RUSSIAN_LARGE.charAt(at)] as const),
]);

/** What comes out when the same keys are pressed on the Russian keyboard. */
export function fromLatinLayout(text: string): string {
  return text.replace(/[^\sа-яё0-9]/gi, (key) => KEYS.get(key) ?? key);
}

/** Part of a query between spaces. */
export interface LayoutWord {
  text: string;
  /**
   * What it may have been meant as if it was typed on the Latin keyboard, the likeliest first: «,» and «.» at the end
   * are letters or signs. Empty when it cannot have been.
   */
  readings: string[];
}

const ON_THE_KEYS = /^(?=.*[a-z])[a-z[\]{};:'",.<>`~0-9-]+$/i;

/** Parts of a query, each with its readings on the Russian keyboard. */
export function layoutWords(query: string): LayoutWord[] {
  return query
    .split(/\s+/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, readings: readingsOf(text) }));
}

const QUOTED = /^[«„“"]+|[»”“"]+$/gu;

function readingsOf(quoted: string): string[] {
  const text = quoted.replace(QUOTED, '');
  if (!ON_THE_KEYS.test(text)) return [];
  const readings = [fromLatinLayout(text)];
  const bare = /^["'<]*(.*?[^,.:;"'<>])[,.:;"'>]+$/.exec(text)?.[1];
  if (bare !== undefined) readings.push(fromLatinLayout(bare));
  return readings;
}
