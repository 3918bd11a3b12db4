const MONTH = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}{0,6}\\.?';
const ROMAN = '[IVXІХ]{1,4}';

/** Year in which somebody alive may have been born, as a pattern source. */
export const YEAR = '(?:19[3-9]\\d|20[0-3]\\d)';

const TENS = '(?:двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто)';
/** Day and year in words, as one says them: «третьего», «двадцать восьмого», «две тысячи девятого». */
const DAY_WORD = `(?:(?:двадцать|тридцать) )?(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\\p{L}{2,7}надцат|двадцат|тридцат)(?:ого|ьего|ое|ье)`;
const YEAR_WORD = `(?:двухтысячного|(?:две тысячи|тысяча девятьсот)(?: ${TENS})? \\p{L}{3,12}(?:ого|ьего|ом|ьем))`;

/** Day and month, as a pattern source. */
export const DAY = `(?:\\d{1,2}(?:-го)?|${DAY_WORD}) ${MONTH}`;

/** Full date in any writing, as a pattern source. */
export const DATE = `(?:\\d{1,2} ?[./–—-] ?(?:\\d{1,2}|${ROMAN}) ?[./–—-] ?(?:${YEAR}|\\d{2})|${DAY} (?:${YEAR}|${YEAR_WORD})|${YEAR}[.-]\\d{2}[.-]\\d{2}|\\d{2} \\d{2} ${YEAR})`;

/** True for a text that may hold a date or speak of a birth. */
export const mayHoldDate = (text: string): boolean =>
  /(?:19|20)\d{2}|\d[./]\d|рожд|тысяч/iu.test(text) || /\d\s?[./-]\s?[IVXІХ]/u.test(text);
