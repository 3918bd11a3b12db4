import type { Point } from '../problem.ts';
import type { Passage } from '../passages/passage.ts';
import { isOwn, withoutQuotes } from './own-words.ts';

/** Abbreviation that an entry does not explain. */
export interface AbbreviationUse extends Point {
  word: string;
}

/** Capitals in a row, with a small letter between them at most: «КДНиЗП», «УрФО». */
const WORD = /(?<![\p{L}\p{N}_-])[А-ЯЁ](?:[а-яё]?[А-ЯЁ]){1,6}[а-яё]{0,1}(?![\p{L}\p{N}_])/gu;

/** Abbreviations that stand in every newspaper. */
const COMMON = new Set(
  (
    'РФ РСФСР СССР СНГ США ООН ЮНИСЕФ СМИ ТВ МВД МЧС ФСБ ГИБДД ЗАГС ЗАГСа ЗАГСе ВИЧ СПИД ДНК ДТП ЧП УЗИ МРТ ЭКО ' +
    'ФИО ИНН СНИЛС ОМС ГОСТ ЕГЭ ОГЭ ГИА ВУЗ ПТУ СПО ТЦ ТРЦ ЖКХ ЖК ТАСС РИА НДС ООО ОАО ПАО ЗАО ИП МРОТ ВОВ РЖД МГУ ТОП'
  ).split(' '),
);

/** Words all in capitals: a text that shouts tells nothing of abbreviations. */
const isShouted = (text: string): boolean => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => word === word.toUpperCase()).length > 2;
};

/** True when the word is the legal form before a name: «ГБУ СО „Центр“». */
const isOfName = (rest: string): boolean =>
  /^(?:[\s-]+[А-ЯЁ]{2,7})*\s*(?:\([^)]*\)\s*)?[«„"]/u.test(rest);

/** True when one of the texts says what a word stands for: «комиссия (КДН)», «КДН (комиссия…)», «КДН — это…». */
const isExplained = (word: string, texts: readonly string[]): boolean => {
  const explained = new RegExp(
    `\\((?:далее\\s*[—–-]\\s*)?${word}\\)|(?<!\\p{L})${word}\\s*(?:\\(\\p{Ll}{3,}|[—–]\\s*(?:это\\s)?\\p{Ll}{3,}\\p{L}*\\s\\p{Ll})`,
    'u',
  );
  return texts.some((text) => explained.test(text));
};

/** Every abbreviation that an entry uses and does not explain, at its first place. */
export function unexplainedAbbreviations(passages: readonly Passage[]): AbbreviationUse[] {
  const texts = passages.map(({ text }) => text);
  const seen = new Set(COMMON);
  return passages.flatMap((passage) => {
    if (!isOwn(passage) || isShouted(passage.text)) return [];
    const text = withoutQuotes(passage.text);
    return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      if (seen.size === seen.add(word).size) return [];
      if (isOfName(passage.text.slice(index + word.length)) || isExplained(word, texts)) return [];
      return [{ word, ...passage.at(index) }];
    });
  });
}

/** Abbreviations in names that the catalogue explains or gives a page to. */
export const abbreviationsIn = (name: string): string[] => name.match(WORD) ?? [];
