import { around, matches, words } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';

const RULE = 'privacy-phone';
const GAP = '[\\s().–—-]{0,3}';
const digits = (count: number): string => `\\d(?:${GAP}\\d){${count - 1}}`;

/** Eleven digits with +7 or 8 in front, in any grouping. */
const FULL = new RegExp(
  `(?<![\\d\\p{L}№/_=-])(?:\\+\\s?7|8|7(?=[\\s(-]{0,2}9))${GAP}(?<rest>${digits(10)})(?!\\d|[.,]\\d|\\s?(?:руб|₽|тыс|млн))`,
  'gu',
);
/** Ten digits of a mobile number, grouped as telephones are or after a word for one. */
const GROUPED =
  /(?<![\d\p{L}№])\(?9\d{2}\)?[\s./-]\s?\d{3}[\s.-]?(?:\d{2}[\s.-]?\d{2}|\d[\s.-]\d{3})(?!\d)/gu;
const CALL =
  "(?:тел(?:ефон\\p{L}*)?|моб(?:ильн\\p{L}+)?|сот(?:ов\\p{L}+)?|звон(?:ить|ите|ок|ки)|созвон\\p{L}*|(?:на|по)звони\\p{L}*|набра\\p{L}+|номер\\p{L}{0,2}|связ(?:ь|и|аться)|контакт\\p{L}*|смс|sms|what'?s ?app|вотсап\\p{L}*|ватсап\\p{L}*|вайбер\\p{L}*|домашн\\p{L}+|городск(?:ой|ого)|viber|мессенджер\\p{L}*|макс|max|т\\.)";
const BARE = new RegExp(
  `(?<!\\p{L})${CALL}(?:[\\s.]\\s?\\p{L}{2,12}){0,3}[.:\\s№,—–-]*\\(?(?<rest>9${GAP}${digits(9)})(?!\\d)`,
  'giu',
);
/** Number inside a town: only a word before it tells it from any other. */
const LOCAL = new RegExp(
  `(?<!\\p{L})${CALL}(?:\\s\\p{L}{2,14}){0,3}[.:\\s№,—–-]*\\(?\\d{0,5}\\)?\\s?\\d{1,3}[-–.\\s]\\d{2}[-–.\\s]\\d{2}(?!\\d)`,
  'giu',
);
/** The same after a clause: only where it is a person's. */
const LOCAL_FAR = new RegExp(
  `(?<!\\p{L})${CALL}(?:,?\\s[\\p{L}-]{1,20}){0,8}[.:,\\s—–-]{1,4}(?:\\d{3}|\\d{1,2})[-–.\\s]\\d{2}[-–.\\s]\\d{2}(?!\\d)`,
  'giu',
);
/** Mobile number in words: «восемь девятьсот двенадцать, четыреста…». */
const SPOKEN =
  /(?<!\p{L})(?:восемь|плюс семь)[\s,–—-]{1,3}девятьсот(?:[\s,–—-]{1,3}(?:дальше\s|потом\s)?(?:\d{2,3}|сто|двести|триста|четыреста|\p{L}{3,5}сот|\p{L}{2,7}дцать|сорок|\p{L}{4,6}десят|девяносто|десять|ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять)(?!\p{L})){3,}/giu;
/** Number of a town with its code in brackets: «(342) 236-18-44». */
const CODED =
  /(?<![\d)+]\s?|[\d)+]-|[\p{L}№])\([348]\d{2,4}\)\s?\d{1,3}[-–.\s]?\d{2}[-–.\s]?\d{2}(?!\d)/gu;
const ABROAD =
  /(?<![\d+])\+(?!\s?7)\d{1,3}[\s().-]{0,2}\d{2,3}(?:[\s().-]{0,2}\d{2,4}){2,3}(?!\d)/gu;

/** Words by which a number is a person's. */
export const PRIVATE = words(
  'мам(?:а|ы|е|у|ой|ин\\p{L}*|очк\\p{L}+)|мат(?:ь|ери|ерью)|от(?:ец|ц\\p{L}+)|пап(?:а|ы|е|у|ой|ин\\p{L}*)|родител(?:ь|я|ю)|бабушк\\p{L}+|бабуш(?:ек|кин)|дедушк\\p{L}|опекун\\p{L}{0,2}|домашн(?:ий|его|ему)|дом\\. ?тел|личн(?:ый|ого|ому)|мо(?:й|его|ему) (?:телефон|номер|сотов)\\p{L}*|реб[её]нк\\p{L}{1,2}|девочк(?:а|и|е|у|ой)|мальчик(?:а|у|ом)?|соседк\\p{L}+|сосед(?:а|у|ом)?|родственни\\p{L}+|муж(?:а|у)?|жен(?:а|ы|е)|сестр(?:а|ы|е)|брат(?:а|у)?|т[её]т(?:я|и|е)|дяд(?:я|и|е)|усыновител(?:ь|я)|выпускни(?:к|ца|ка|цы)|подопечн(?:ый|ая|ого|ой)|клиентк(?:а|и|е|у)|клиент(?:а|у)?|получательниц(?:а|ы|е|у)|подопечную|заявитель(?:ница|ницы|ницей|я)?|хозяйк\\p{L}|квартирн(?:ый|ого)|семья|(?<!помощи |поддержки |помощь |поддержка )сем(?:ье|ью)|(?<!отдел[ае]? |центр[ае]? |служб. |дел. |делам |политик. |защит. |поддержк. |помощ. |управлени. |вопросам |школ. |год[ау]? |день )семьи(?! и дет)|тел(?:ефон|\\.) (?:его|е[её]|их)',
  'iu',
);

/** Words by which a city number is an organization's. */
const ORGANIZATION = words(
  'центр\\p{L}*|учреждени\\p{L}+|при[её]мн(?:ая|ой)(?! (?:мам|мат|сем|доч|бабушк|сестр))|служб\\p{L}+|отдел\\p{L}*|фонд\\p{L}*|организаци\\p{L}+|министерств\\p{L}+|департамент\\p{L}*|администраци\\p{L}+|горяч\\p{L}+ лини\\p{L}+|телефон доверия|факс\\p{L}*|регистратур\\p{L}+|школ\\p{L}+|опек[аиу]|кцсон|срцн|гбу|гку|ано|канцеляри\\p{L}+|справочн\\p{L}+|единый|диспетчер\\p{L}*|пресс-служб\\p{L}+|больниц\\p{L}+|поликлиник\\p{L}+|управлени\\p{L}+|комитет\\p{L}*|вахт\\p{L}+',
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
  if (contact || !/\d[\d\s()./–—-]{4}|девятьсот/iu.test(text)) return [];
  const isNamed = people.some(({ mention: { lower, doubtful } }) => !lower && !doubtful);
  return [
    ...[FULL, GROUPED, BARE]
      .flatMap((pattern) => matches(text, pattern))
      .flatMap(({ start, end, found }) => judgeNumber(text, start, end, found, isNamed) ?? []),
    ...matches(text, CODED)
      .filter(({ start, end }) => isPrivate(text, start, end) || !isOrganization(text, start, end))
      .map(({ start, end }) => (isPrivate(text, start, end) ? block : doubt)(RULE, start, end)),
    ...matches(text, LOCAL)
      .map((one) => ({ ...one, start: one.start + one.found.search(/[\d(]/u) }))
      .filter(({ start, end }) => isNamed || !isOrganization(text, start, end))
      .map(({ start, end }) => (isPrivate(text, start, end) ? block : doubt)(RULE, start, end)),
    ...matches(text, LOCAL_FAR)
      .map((one) => ({ ...one, start: one.start + one.found.search(/\d/u) }))
      .filter(({ start, end }) => isPrivate(text, start, end))
      .map(({ start, end }) => block(RULE, start, end)),
    ...matches(text, SPOKEN).map(({ start, end }) => block(RULE, start, end)),
    ...matches(text, ABROAD).map(({ start, end }) => doubt(RULE, start, end)),
  ];
};
