import { block, type Hit, type PrivacyRule } from './hit.ts';
import { isOfficeIn } from './office.ts';
import { matches, spaced } from './patterns.ts';

const FAMILY =
  '(?:гостев|при[её]мн|патронатн|замещающ|воспитательск|кровн|опекунск|многодетн|молод|фостерн|резервн)\\p{L}{2,3} сем(?:ья|ьи|ье|ью|ь[её]й)|сем(?:ья|ьи|ье|ью|ь[её]й)(?: (?:в )?СОП| \\p{L}{2}\\p{L}*их| при[её]мных родителей)?|супруг(?:и|ов|ам|ами)|кандидат(?:ы|а|ов)? в (?:опекуны|усыновители|при[её]мные родители)';
const ONE =
  '(?:опекун(?:а|у|ом|ы|ша)?|попечител(?:ь|я|ем|и)|усыновител(?:ь|я|и)|(?:замещающ|при[её]мн|патронатн)\\p{L}{2} (?:родител(?:ь|я|и)|мать|мама|отец)|мать|мама|отец|отчим|сожитель(?:ница)?|бабушка(?:-опекун)?|подопечн(?:ый|ая|ого|ой)|воспитанни(?:к|ца|ка|цу)|клиент(?:а|ка|ки)?|получател(?:ь|я|ю)(?:ница)?(?: (?:соц\\p{L}*\\.? )?услуг\\p{L}?)?|заявитель(?:ница)?)';
/** The same in the nominative, which a surname follows without any sign. */
const OF_ONE =
  '(?:опекун|попечитель|усыновитель|(?:замещающ|при[её]мн|патронатн)(?:ий|ый|ая) (?:родитель|мать|мама|отец)|подопечн(?:ый|ая)|воспитанни(?:к|ца)|клиент(?:ка)?|получатель(?:ница)?(?: (?:соц\\p{L}*\\.? )?услуг\\p{L}?)?|заявитель(?:ница)?)';

const NAME = '(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\\s[А-ЯЁ]\\.(?:\\s?[А-ЯЁ]\\.)?)';
/** The first letter of a sentence is a capital one. */
const inAnyCase = (source: string): string =>
  source
    .split('|')
    .map((one) =>
      one.replace(
        /^(\(\?:)?([а-яё])/u,
        (_, open: string | undefined, letter: string) =>
          `${open ?? ''}[${letter}${letter.toUpperCase()}]`,
      ),
    )
    .join('|');
const spelled = (source: string): string => inAnyCase(spaced(source));

/** Surnames with initials after a word for a family or one who is helped: «в гостевой семье (Юхновец С.Г., Юхновец Т.Н.)». */
const LISTED = new RegExp(
  `(?<![А-ЯЁа-яё-])(?:${spelled(FAMILY)}|${spelled(ONE)})(?:\\s?\\(|\\s?[:–—-]\\s)(?<names>${NAME}(?:,?\\s(?:и\\s)?${NAME}){0,3})`,
  'gu',
);
const NEXT = new RegExp(
  `(?<![А-ЯЁа-яё-])(?:${spelled(OF_ONE)})\\s(?<names>${NAME}(?:,?\\s(?:и\\s)?${NAME}){0,3})`,
  'gu',
);
/** A list of books goes on with a place, a year or a title. */
const CITED = /^[^\n]{0,100}?(?:(?:19|20)\d\d\b|\/\/|ISBN|учебн|пособи)/iu;

/** Families and clients named with initials. */
export const familyInitials: PrivacyRule = ({ masked, office = false, published = false }) =>
  office || published
    ? []
    : [LISTED, NEXT].flatMap((pattern) =>
        matches(masked, pattern).flatMap(({ start, end, groups }): Hit[] => {
          const from = end - (groups.names ?? '').length;
          const isNobody =
            isOfficeIn(masked.slice(Math.max(0, start - 40), start)) ||
            isOfficeIn(masked.slice(end, end + 30)) ||
            CITED.test(masked.slice(end));
          return isNobody ? [] : [block('privacy-name', from, end)];
        }),
      );
