import { unmixed } from '../../i18n/look-alikes.ts';
import { isFirstName, isListedSurname, isPatronymic, isSurname } from './names/dictionary.ts';

/** Text as the rules read it. */
export interface Plain {
  text: string;
  /** Place in the text as it was written. */
  at: (offset: number) => number;
}

/** What stands between letters and is not seen, and marks of stress. */
const UNSEEN = /[\p{Cf}\p{DI}\u0300\u0301]+/gu;

/** Letters with a space between every two: «И в а н о в». */
const SPREAD = /(?<![\p{L}\p{N}])\p{Lu}(?:[ \u00A0\u2009\u202F]\p{L}){2,}(?![\p{L}\p{N}])/gu;
/** Longest name that is looked for in spread letters. */
const NAME_MAX = 20;

/** Text without some of its characters. */
function without(text: string, dropped: ReadonlySet<number>): Plain {
  if (dropped.size === 0) return { text, at: (offset) => offset };
  const kept = [...Array(text.length).keys()].filter((at) => !dropped.has(at));
  return {
    text: kept.map((at) => text.charAt(at)).join(''),
    at: (offset) => kept[offset] ?? text.length,
  };
}

function withoutUnseen(text: string): Plain {
  const places = [...text.matchAll(UNSEEN)].flatMap(({ 0: found, index }) =>
    Array.from({ length: found.length }, (_, at) => index + at),
  );
  return without(text, new Set(places));
}

const isName = (word: string): boolean =>
  isFirstName(word) || isPatronymic(word) || isListedSurname(word) || isSurname(word);

/** Length of the name that letters begin with; one-letter words may follow it. */
function nameLength(letters: string): number {
  const word = unmixed(letters.slice(0, NAME_MAX));
  const capitalized = word.charAt(0) + word.slice(1).toLowerCase();
  for (let length = word.length; length > 2; length -= 1) {
    if (isName(capitalized.slice(0, length))) return length;
  }
  return 0;
}

/** Spaces inside the names of one run of spread letters: a capital letter begins a word, unless all are. */
function spacesIn(run: string): number[] {
  const letters = run.replace(/[^\p{L}]/gu, '');
  const words = letters.match(/^\p{Lu}+$|\p{Lu}\P{Lu}*/gu) ?? [];
  let start = 0;
  return words.flatMap((word) => {
    const first = start;
    start += word.length;
    // Letters stand at even places of a run.
    return Array.from(
      { length: Math.max(0, nameLength(word) - 1) },
      (_, at) => (first + at) * 2 + 1,
    );
  });
}

/** Words whose letters are spread by spaces are put together where they are names: nothing else reads so. */
function withoutSpread(text: string): Plain {
  const places = [...text.matchAll(SPREAD)].flatMap(({ 0: run, index }) =>
    spacesIn(run).map((at) => index + at),
  );
  return without(text, new Set(places));
}

/** Text with usual hyphens, without what hides a name: look-alikes from other alphabets, unseen characters, spread letters. */
export function plainly(written: string): Plain {
  const seen = withoutUnseen(written);
  const joined = withoutSpread(seen.text);
  return {
    text: unmixed(joined.text).replace(/[\u2010-\u2012\u2212]/gu, '-'),
    at: (offset) => seen.at(joined.at(offset)),
  };
}
