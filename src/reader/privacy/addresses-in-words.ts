import { LIVES, OF_FAMILY, ORGANIZATION, STREET, VISITED, WORKPLACE } from './address-words.ts';
import { block, type Hit, type PrivacyRule } from './hit.ts';
import { CARDINAL, ORDINAL } from './number-words.ts';
import { around, matches, spaced } from './patterns.ts';

const RULE = 'privacy-address';

/** What follows a number that counts nothing: «квартира шесть», but no «квартира шесть на восемь». */
const END = '(?=\\s*[,.;:!?)—–«»\\n]|$|\\s(?:по|на\\s\\p{Lu}|в\\sдоме)(?!\\p{L}))';
const ROOM = '(?:квартир(?:а|е|у|ы)|комнат(?:а|е|у|ы))';

/** Flat by a number in words: «квартира шесть», «кв. номер сорок два», «квартира третья». */
const FLAT = new RegExp(
  `(?<!\\p{L})${spaced(`(?:кв\\.?|комн\\.?|${ROOM}) (?:(?:№|номер) )?(?:${CARDINAL}|${ORDINAL}|(?<=номер )од(?:ин|на))`)}${END}`,
  'giu',
);
/** The number before the word: «48-я квартира», «в третьей квартире». */
const FLAT_AFTER = new RegExp(
  `(?<![\\p{L}\\d])${spaced(`(?:\\d{1,3}-(?:я|й|ю|ой|ей|ую)|${ORDINAL}) ${ROOM}`)}(?!\\p{L})`,
  'giu',
);
/** House by a number in words, where somebody lives: «Степная улица, дом восемь». */
const HOUSE = new RegExp(
  `^[^.!?\\n]{0,80}?(?<!\\p{L})${spaced(`доме? (?:(?:№|номер) )?${CARDINAL}`)}${END}`,
  'iu',
);
/** Street without a word for it, house and flat, with the way in: «Победы, 8-14, третий подъезд». */
const WAY_IN =
  /(?<!\p{L})(?!Групп|Возраст|Дет|Подрост|Занят|Кабин|Смен|Отряд|Кружо|Понед|Вторник|Сред[аы]|Четверг|Пятниц|Суббот|Воскрес|Приём|Аудитор|Секци)\p{Lu}\p{Ll}{3,},?\s\d{1,3}\s?[-–—/]\s?\d{1,3},\s(?:домофон|(?:\d{1,2}(?:-?й)?|\p{L}{5,10})\s(?:подъезд|этаж))(?!\p{L})/gu;

/** Addresses of homes whose numbers are in words or without a word for the flat. */
export const addressesInWords: PrivacyRule = ({ text }) => {
  const flatOf = (isSureWord: boolean, { start, end }: { start: number; end: number }): Hit[] => {
    const { before, after } = around(text, start, end);
    const sentence = before + after;
    const isLived = sentence.search(LIVES) !== -1;
    if (!isLived && (ORGANIZATION.test(sentence) || WORKPLACE.test(sentence))) return [];
    const isHome = isLived || OF_FAMILY.test(sentence) || VISITED.test(sentence);
    const isPlaced = STREET.test(before.slice(-90)) || STREET.test(after.slice(0, 60));
    if (isSureWord) return isPlaced || isLived ? [block(RULE, start, end)] : [];
    return isPlaced && isHome ? [block(RULE, start, end)] : [];
  };
  return [
    ...matches(text, FLAT).flatMap((found) => flatOf(true, found)),
    ...matches(text, FLAT_AFTER).flatMap((found) => flatOf(false, found)),
    ...matches(text, LIVES).flatMap(({ start, end }): Hit[] => {
      const found = HOUSE.exec(text.slice(end, end + 120));
      return found ? [block(RULE, start, end + found[0].length)] : [];
    }),
    ...matches(text, WAY_IN).map(({ start, end }) => block(RULE, start, end)),
  ];
};
