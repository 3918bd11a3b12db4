import { isPersonInn, isSnils } from './check-digits.ts';
import { around, matches, spaced, words } from './patterns.ts';
import { PRIVATE } from './phones.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';

const SNILS = /(?<![\d.-])\d{3}[-\s.]?\d{3}[-\s.]?\d{3}[-\s.]?\d{2}(?![\d-])/gu;
const SNILS_WORD = words(
  'снилс\\p{L}*|страхов\\p{L}+ (?:номер|свидетельств)\\p{L}*|пенсионн\\p{L}+ свидетельств\\p{L}*',
  'iu',
);

function snils(text: string): Hit[] {
  return matches(text, SNILS).flatMap(({ found, start, end }) => {
    const isValid = isSnils(found);
    if (SNILS_WORD.test(text.slice(Math.max(0, start - 60), start)))
      return [block('privacy-snils', start, end)];
    return isValid && /^\d{3}-\d{3}-\d{3}[-\s]\d{2}$/u.test(found)
      ? [block('privacy-snils', start, end)]
      : [];
  });
}

const INN =
  /(?<!\d)\d{12}(?!\d)|(?<!\d)(?:\d{4}\s\d{4}\s\d{4}|\d{2}\s\d{2}\s\d{6}\s\d{2}|\d{3}\s\d{3}\s\d{3}\s\d{3})(?!\d)/gu;
const INN_WORD = words(
  'инн|(?:идентификационн\\p{L}+ )?(?:налогов\\p{L}+ )?номер\\p{L}{0,2}(?: \\p{L}+)? налогоплательщик\\p{L}{0,2}|налогов\\p{L}+ номер\\p{L}{0,2}',
  'iu',
);
/** Whose number it is: a person's, even when a digit of it is written wrong. */
const OF_ONE = words(
  'физ(?:\\.|ическ\\p{L}+) ?лиц\\p{L}{0,2}|граждан(?:ина|ки|ке|ину)|заявител\\p{L}+',
  'iu',
);

function inn(text: string): Hit[] {
  return matches(text, INN).flatMap(({ found, start, end }) => {
    const isValid = isPersonInn(found);
    const { before, after } = around(text, start, end);
    const near = before.slice(-80);
    if (!INN_WORD.test(near)) {
      return isValid && !found.includes(' ') ? [doubt('privacy-inn', start, end)] : [];
    }
    const isOfOne = [near, after.slice(0, 30)].some((one) => PRIVATE.test(one) || OF_ONE.test(one));
    return [(isValid || isOfOne ? block : doubt)('privacy-inn', start, end)];
  });
}

const SERIES = '(?:сери[яиюей]{1,2}|сер\\.?)[\\s:]{0,3}(?:№\\s?)?';
const NUMBER = '(?:№|N|номер\\p{L}{0,2}|ном\\.?)[\\s:]{0,3}(?:№\\s?)?';
const FOUR = '\\d{2}[\\s-]?\\d{2}';
/** Whose passport is no person's: «паспорт практики», «паспорт проекта». */
const OF_THING =
  '(?!\\s(?:\\p{L}+\\s)?(?:практик|проект|издели|объект|программ|здани|доступност|прибор|оборудовани|услуг|мероприяти|инициатив|безопасност|организаци|учреждени|технологи|модел|методик|кабинет|фонд|район|регион|площадк|маршрут))';
/** Words between a document and its number: a full stop only after a short abbreviation. */
const TOLD = '(?:[^.\\d\\n]|(?<=(?<!\\p{L})\\p{L}{1,4})\\.)';
const BETWEEN = '[\\s,;/–—-]{0,3}(?:и\\s)?';

const PASSPORT = new RegExp(
  [
    `(?<![\\p{L}\\d])${SERIES}${FOUR}${BETWEEN}${NUMBER}\\d{3}\\s?\\d{3}(?!\\d)`,
    `(?<![\\p{L}\\d])${NUMBER}\\d{3}\\s?\\d{3}${BETWEEN}${SERIES}${FOUR}(?!\\d)`,
    `(?<![\\p{L}\\d])${SERIES}${BETWEEN}(?:№|N|номер|ном\\.?)[\\s:]{0,3}${FOUR}[\\s,/–—-]{0,3}(?:№\\s?)?\\d{6}(?!\\d)`,
    `(?<![\\p{L}\\d])(?:паспорт\\p{L}{0,5}|пасп\\.)[^.\\d\\n]{0,30}\\(?с\\.?\\s?${FOUR}[\\s,]{1,2}(?:н\\.?|№)\\s?\\d{6}(?!\\d)`,
    `(?<![\\p{L}\\d])п(?:-т|\\/п)\\s[^.\\d\\n]{0,20}${FOUR}[\\s,]{1,2}(?:№|N)?\\s?\\d{6}(?!\\d)`,
    '(?<!(?:энергетическ|техническ|экологическ|кадастров|цифров|методическ|санитарн|туристическ)\\p{L}{2,3}\\s)(?<![\\p{L}\\d])(?:паспорт\\p{L}{0,5}|пасп\\.|удостоверени\\p{L}{1,2} личности|загранпаспорт\\p{L}{0,3}|документ, удостоверяющий личность)(?![\\p{L}\\d])' +
      OF_THING +
      TOLD +
      '{0,60}?\\d{2}[\\s-]?\\d{2}[\\s,;:/–—.]*(?:№|N|номер:?|-)?\\s*\\d{3}[\\s-]?\\d{3}(?!\\d)',
    `(?<!\\d)\\d{2}\\s?\\d{2}\\s?(?:№|N|номер)?\\s?\\d{6}\\s?[(,—–-]{1,2}\\s?(?:\\p{L}+\\s){0,2}(?:паспорт\\p{L}{0,5}|пасп\\.)${OF_THING}`,
    '(?<![\\p{L}\\d])сери[яиюей]{1,2}[\\s:]{1,3}\\d{2}\\s?\\d{2}[\\s,;]*(?:№|N|и?\\s*номер)[\\s:]*\\d{6}(?!\\d)',
    '(?<![\\p{L}\\d])загранпаспорт\\p{L}{0,3}[^.\\d\\n]{0,30}?\\d{2}\\s?(?:№|N)?\\s?\\d{7}(?!\\d)',
  ].join('|'),
  'giu',
);

const CERTIFICATE =
  /(?<![\p{L}\d])(?:[IVXLC]{1,6}|[ІХУ1l|]{1,5})\s?[-–—]?\s?[А-ЯЁA-Z]{2}[\s,]*(?:№|N|номер)?\s*\d{6}(?!\d)/gu;
const BIRTH_CERTIFICATE = words(
  '(?:свидетельств\\p{L}+|св(?:ид)?-в[оа]|св\\.) о (?:рожд\\p{L}+|рожд\\.)',
  'iu',
);
const CERTIFICATE_BY_WORD =
  /(?<![\p{L}\d])(?:свидетельств\p{L}{1,3}|св(?:ид)?-в[оа]|св\.)\s+о\s+рожд\p{L}{0,6}\.?[^.\d\n]{0,40}?\d{6}(?!\d)/giu;

const certificates = (text: string): Hit[] =>
  [...matches(text, CERTIFICATE), ...matches(text, CERTIFICATE_BY_WORD)]
    .filter(({ found, start, end }) => {
      const { before } = around(text, start, end);
      return /^(?:[IVXLC]+|.*[-–—])/u.test(found) || BIRTH_CERTIFICATE.test(before + found);
    })
    .map(({ start, end }) => block('privacy-birth-certificate', start, end));

/** Documents of a person by their names, with the number in any grouping. */
const OTHER = new RegExp(
  [
    'полис\\p{L}{0,3}(?: (?:омс|дмс|обязательн\\p{L}+|медицинск\\p{L}+|страхован\\p{L}+))*',
    '(?:банковск\\p{L}+ )?карт(?:а|ы|у|е|ой)|номер карты|карт\\p{L} (?:сбер\\p{L}*|мир|тинькофф|т-банк\\p{L}*|втб)',
  ]
    .map(
      (one) =>
        `(?<![\\p{L}\\d])(?:${spaced(one)})(?!\\p{L})[^.\\d\\n]{0,40}?\\d{4}(?:[\\s-]?\\d{4}){3}(?!\\d)`,
    )
    .concat(
      `(?<![\\p{L}\\d])(?:${spaced('водительск\\p{L}+ (?:удостоверени\\p{L}+|прав\\p{L}*)|в/у')})[^.\\d\\n]{0,30}?\\d{2}\\s?(?:\\d{2}|[А-Я]{2})[\\s№]*\\d{6}(?!\\d)`,
      `(?<![\\p{L}\\d])(?:${spaced('военн\\p{L}+ билет\\p{L}{0,2}|справк\\p{L} мсэ|справк\\p{L} об инвалидности|мсэ|удостоверени\\p{L} (?:многодетн\\p{L}+|инвалида|беженца|опекуна)|свидетельств\\p{L} о (?:смерти|браке|расторжении брака|заключении брака|усыновлении|установлении отцовства|перемене имени)|медкарт\\p{L}{1,2}|медицинск\\p{L}+ карт\\p{L}{1,2}|амбулаторн\\p{L}+ карт\\p{L}{1,2}|история болезни|личное дело')})[^.\\n]{0,30}?(?:№|N|номер)\\s?\\d{3,8}(?!\\d)`,
    )
    .join('|'),
  'giu',
);

/** Numbers of personal documents: СНИЛС, ИНН of a person, passport, birth certificate, policy, card and others. */
export const documents: PrivacyRule = ({ text }) => {
  if (!/\d[\d\s-]{2}/u.test(text)) return [];
  return [
    ...snils(text),
    ...inn(text),
    ...matches(text, PASSPORT).map(({ start, end }) => block('privacy-passport', start, end)),
    ...certificates(text),
    ...matches(text, OTHER).map(({ start, end }) => block('privacy-document', start, end)),
  ];
};
