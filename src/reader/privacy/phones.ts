import { around, matches, words } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';

const RULE = 'privacy-phone';
const GAP = '[\\s().–—-]{0,3}';
const digits = (count: number): string => `\\d(?:${GAP}\\d){${count - 1}}`;

/** Eleven digits with +7 or 8 in front, in any grouping. */
const FULL = new RegExp(
  `(?<![\\d\\p{L}№/_=-])(?:\\+\\s?7|8)${GAP}(?<rest>${digits(10)})(?!\\d|[.,]\\d|\\s?(?:руб|₽|тыс|млн))`,
  'gu',
);
/** Ten digits of a mobile number, grouped as telephones are or after a word for one. */
const GROUPED = /(?<![\d\p{L}№])\(?9\d{2}\)?[\s-]\d{3}[\s-]\d{2}[\s-]?\d{2}(?!\d)/gu;
const CALL =
  "(?:тел(?:ефон\\p{L}*)?|моб(?:ильн\\p{L}+)?|сот(?:ов\\p{L}+)?|звонит\\p{L}*|позвони\\p{L}*|what'?s ?app|вотсап\\p{L}*|ватсап\\p{L}*|вайбер|viber|т\\.)";
const BARE = new RegExp(`(?<!\\p{L})${CALL}[.:\\s№]*(?<rest>9${GAP}${digits(9)})(?!\\d)`, 'giu');
/** Number inside a town: only a word before it tells it from any other. */
const LOCAL = new RegExp(
  `(?<!\\p{L})${CALL}[.:\\s№]*\\(?\\d{0,5}\\)?\\s?\\d{1,3}[-–\\s]\\d{2}[-–\\s]\\d{2}(?!\\d)`,
  'giu',
);
const ABROAD =
  /(?<![\d+])\+(?!\s?7)\d{1,3}[\s().-]{0,2}\d{2,3}(?:[\s().-]{0,2}\d{2,4}){2,3}(?!\d)/gu;

/** Words by which a number is a person's. */
const PRIVATE = words(
  'мам\\p{L}+|мат(?:ь|ери)|отц\\p{L}+|пап\\p{L}|родител\\p{L}+|бабушк\\p{L}+|опекун\\p{L}*|домашн\\p{L}+|личн\\p{L}+|реб[её]н\\p{L}+|семьи|девочк\\p{L}+|мальчик\\p{L}*|соседк\\p{L}+|родственни\\p{L}+',
  'iu',
);

const isPrivate = (text: string, start: number, end: number): boolean => {
  const { before, after } = around(text, start, end);
  return PRIVATE.test(before.slice(-50)) || PRIVATE.test(after.slice(0, 30));
};

function judgeNumber(text: string, start: number, end: number, number: string): Hit | undefined {
  const code = number.replace(/\D/gu, '').slice(-10);
  if (code.startsWith('800') || /^(\d)\1+$/u.test(code)) return undefined;
  if (code.startsWith('9')) return block(RULE, start, end);
  if (!/^[348]/u.test(code)) return undefined;
  return isPrivate(text, start, end) ? block(RULE, start, end) : doubt(RULE, start, end);
}

/** Telephone numbers: a mobile one is a person's, a city one may be an organization's. */
export const phones: PrivacyRule = ({ text, contact = false, people }) => {
  if (contact || !/\d[\d\s().–—-]{4}/u.test(text)) return [];
  const isNamed = people.some(({ mention: { lower, doubtful } }) => !lower && !doubtful);
  return [
    ...matches(text, FULL).flatMap(
      ({ start, end, found }) => judgeNumber(text, start, end, found) ?? [],
    ),
    ...[...matches(text, GROUPED), ...matches(text, BARE)].map(({ start, end }) =>
      block(RULE, start, end),
    ),
    ...matches(text, LOCAL).map(({ start, end }) =>
      (isNamed && isPrivate(text, start, end) ? block : doubt)(RULE, start, end),
    ),
    ...matches(text, ABROAD).map(({ start, end }) => doubt(RULE, start, end)),
  ];
};
