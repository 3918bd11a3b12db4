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
  `(?<!\\p{L})${CALL}(?:\\s\\p{L}{3,12}){0,2}[.:\\s№]*\\(?\\d{0,5}\\)?\\s?\\d{1,3}[-–\\s]\\d{2}[-–\\s]\\d{2}(?!\\d)`,
  'giu',
);
const ABROAD =
  /(?<![\d+])\+(?!\s?7)\d{1,3}[\s().-]{0,2}\d{2,3}(?:[\s().-]{0,2}\d{2,4}){2,3}(?!\d)/gu;

/** Words by which a number is a person's. */
const PRIVATE = words(
  'мам\\p{L}+|мат(?:ь|ери)|отц\\p{L}+|пап\\p{L}|родител\\p{L}+|бабушк\\p{L}+|опекун\\p{L}*|домашн\\p{L}+|личн\\p{L}+|реб[её]н\\p{L}+|семьи|девочк\\p{L}+|мальчик\\p{L}*|соседк\\p{L}+|родственни\\p{L}+',
  'iu',
);

/** Words by which a city number is an organization's. */
const ORGANIZATION = words(
  'центр\\p{L}*|учреждени\\p{L}+|приёмн(?:ая|ой)|приемн(?:ая|ой)|служб\\p{L}+|отдел\\p{L}*|фонд\\p{L}*|организаци\\p{L}+|министерств\\p{L}+|департамент\\p{L}*|администраци\\p{L}+|горяч\\p{L}+ лини\\p{L}+|телефон доверия|факс\\p{L}*|регистратур\\p{L}+|школ\\p{L}+|опек[аиу]|кцсон|срцн|гбу|гку|ано|канцеляри\\p{L}+|справочн\\p{L}+|единый|диспетчер\\p{L}*|пресс-служб\\p{L}+|больниц\\p{L}+|поликлиник\\p{L}+|управлени\\p{L}+|комитет\\p{L}*|вахт\\p{L}+',
  'iu',
);

const isPrivate = (text: string, start: number, end: number): boolean => {
  const { before, after } = around(text, start, end);
  return PRIVATE.test(before.slice(-50)) || PRIVATE.test(after.slice(0, 30));
};

/** The sentence says whose the number is: an organization's and no person's. */
const isOrganization = (text: string, start: number, end: number): boolean => {
  const { before, after } = around(text, start, end);
  return (
    !isPrivate(text, start, end) &&
    (ORGANIZATION.test(before.slice(-80)) || ORGANIZATION.test(after.slice(0, 60)))
  );
};

function judgeNumber(
  text: string,
  start: number,
  end: number,
  number: string,
  isNamed: boolean,
): Hit | undefined {
  const isOffice = !isNamed && isOrganization(text, start, end);
  const code = number.replace(/\D/gu, '').slice(-10);
  if (code.startsWith('800') || /^(\d)\1+$/u.test(code)) return undefined;
  if (code.startsWith('9')) return (isOffice ? doubt : block)(RULE, start, end);
  if (!/^[348]/u.test(code)) return undefined;
  if (isPrivate(text, start, end)) return block(RULE, start, end);
  return isOrganization(text, start, end) ? undefined : doubt(RULE, start, end);
}

/** Telephone numbers: a mobile one is a person's, a city one may be an organization's. */
export const phones: PrivacyRule = ({ text, contact = false, people }) => {
  if (contact || !/\d[\d\s().–—-]{4}/u.test(text)) return [];
  const isNamed = people.some(({ mention: { lower, doubtful } }) => !lower && !doubtful);
  return [
    ...[FULL, GROUPED, BARE]
      .flatMap((pattern) => matches(text, pattern))
      .flatMap(({ start, end, found }) => judgeNumber(text, start, end, found, isNamed) ?? []),
    ...matches(text, LOCAL)
      .filter(({ start, end }) => isNamed || !isOrganization(text, start, end))
      .map(({ start, end }) => (isPrivate(text, start, end) ? block : doubt)(RULE, start, end)),
    ...matches(text, ABROAD).map(({ start, end }) => doubt(RULE, start, end)),
  ];
};
