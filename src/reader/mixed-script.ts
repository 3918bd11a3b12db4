import { cyrillicTwin, isCyrillic, isForeign, isMixed, latinTwin } from '../i18n/look-alikes.ts';
import type { Passage } from './passages/passage.ts';
import { error, FINDINGS_MAX, warning, type Finding } from './problem.ts';

/** Letters without anything between them: what a hyphen, an apostrophe or a figure joins is judged apart, «Wi-Fi», «B12». */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ADDRESS = /\S@\S|:\/\/|^www\.|\.[a-z]{2,}\//iu;

/** Most letters that a message names. */
const NAMED_MAX = 4;

const GREEK = /\p{Script=Greek}/u;

/** «латинская «o»», «латинские «o», «a»», by `forms` of the adjective for one letter and for several. */
function namedLetters(letters: readonly string[], [one, many]: readonly [string, string]): string {
  const named = letters.slice(0, NAMED_MAX).map((letter) => `«${letter}»`);
  const rest = letters.length > NAMED_MAX ? ' и другие' : '';
  return `${letters.length === 1 ? one : many} ${named.join(', ')}${rest}`;
}

function foreignNamed(letters: readonly string[]): string {
  const greek = letters.filter((letter) => GREEK.test(letter));
  const latin = letters.filter((letter) => !GREEK.test(letter));
  return [
    latin.length > 0 && namedLetters(latin, ['латинская', 'латинские']),
    greek.length > 0 && namedLetters(greek, ['греческая', 'греческие']),
  ]
    .filter((words) => words !== false)
    .join(' и ');
}

/** Letters that stand out of a word, and what is said of them. */
interface Slip {
  isSure: boolean;
  letters: readonly string[];
  message: string;
}

function slipOf(word: string): Slip {
  const foreign = [...new Set([...word].filter(isForeign))];
  const cyrillic = [...new Set([...word].filter(isCyrillic))];
  const isRussian = foreign.every(cyrillicTwin);
  const isLatin = cyrillic.every(latinTwin);
  if (isRussian && !isLatin) {
    const instead = foreign.length === 1 ? 'вместо русской' : 'вместо русских';
    const message = `В русском слове ${foreignNamed(foreign)} ${instead}. Сотрите слово и наберите его заново.`;
    return { isSure: true, letters: foreign, message };
  }
  if (isLatin && !isRussian) {
    const named = namedLetters(cyrillic, ['русская', 'русские']);
    const message = `В латинском слове ${named}. Наберите его заново в одной раскладке, а русское окончание отделите дефисом.`;
    return { isSure: false, letters: cyrillic, message };
  }
  const message = `В слове и русские буквы, и ${foreignNamed(foreign)}. Наберите его в одной раскладке или соедините дефисом: «IT-специалист».`;
  return { isSure: false, letters: foreign, message };
}

function judgePassage({ text, besideCode = text, at }: Passage): Finding[] {
  if (!isMixed(besideCode)) return [];
  return [...besideCode.matchAll(/\S+/gu)]
    .filter(([piece]) => isMixed(piece) && !ADDRESS.test(piece))
    .flatMap(({ 0: piece, index }) =>
      [...piece.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
        if (!isMixed(word)) return [];
        const { isSure, letters, message } = slipOf(word);
        const first = [...word].findIndex((letter) => letters.includes(letter));
        const point = at(index + start + first);
        return [(isSure ? error : warning)('mixed-script', point, message)];
      }),
    );
}

/** Words of letters from two alphabets: an error where they are surely mistyped Russian ones, a doubt where they may be meant so. */
export const judgeScripts = (passages: readonly Passage[]): Finding[] =>
  passages.flatMap(judgePassage).slice(0, FINDINGS_MAX);
