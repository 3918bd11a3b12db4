import { isPersonInn } from './check-digits.ts';
import { block, type Hit, type PrivacyRule } from './hit.ts';
import { spaced } from './patterns.ts';
import { PRIVATE } from './phones.ts';
import { cellsOf, isNameCell, type Cell } from './tables.ts';

/** What the head of a column of people says. */
const PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${spaced('при[её]мн\\p{L}+ (?:родител|мат|мам|отец|пап)\\p{L}*|опекун\\p{L}{0,2}|попечител\\p{L}{1,2}|усыновител\\p{L}{1,2}|родител\\p{L}{1,2}|кандидат\\p{L}{0,2}|получател\\p{L}{1,2}|подопечн\\p{L}{2,3}|замещающ\\p{L}+|клиент\\p{L}{0,2}|заявител\\p{L}{1,2}|фамили\\p{L}|ф\\.? ?и\\.? ?о\\.?|мат(?:ь|ери)|мама|отец|законн\\p{L}+ представител\\p{L}{1,2}|семь[яи]')})(?!\\p{L})`,
  'iu',
);
const CALLED = /(?<!\p{L})(?:моб|сот|тел|т\.|контакт|номер|связ)/iu;
/** A column of money or codes, whose ten digits are no telephone's. */
const COUNTED = /(?<!\p{L})(?:сумм|руб|код|артикул|сч[её]т|год|огрн|кпп|бик|окпо|договор)/iu;
const MOBILE = /^(?:\+?7|8)?[\s(-]{0,2}9\d{2}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}$/u;
const INN = /^\d{12}$/u;

const isOfPerson = ({ head, beside }: Cell, heads: string): boolean =>
  beside.some(isNameCell) && (PEOPLE.test(heads) || head === '');

/** Head of the table as one text: its first line. */
const headsOf = (text: string): string => text.slice(0, text.indexOf('\n') + 1);

/** A tax or mobile number with the name of its owner right before: «Бабушка-опекун Найданова, 2130…», «Родитель (Мартюк) 915…». */
const OWNED =
  /(?<=\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\.(?:\s?\p{Lu}\.)?)?\)?[\s,:—–-]{1,4})(?<!\d)(?:9\d{9}|\d{12})(?!\d)/gu;

/** Words by which the number after a name is that person's. */
const PRIVATE_BEFORE = new RegExp(`${PEOPLE.source}|${PRIVATE.source}`, 'iu');

/** Telephones and tax numbers of people in the rows of a list. */
export const listedNumbers: PrivacyRule = ({ text, contact = false }) => {
  if (!/\d{6}|\d{3}[\s-]\d{2}[\s-]\d{2}/u.test(text)) return [];
  const heads = headsOf(text);
  const listed = cellsOf(text).flatMap((cell): Hit[] => {
    const digits = cell.text.trim();
    const isMobile = !contact && MOBILE.test(digits) && !COUNTED.test(cell.head);
    const end = cell.start + cell.text.trimEnd().length;
    if (isMobile && isOfPerson(cell, heads) && (cell.head === '' || CALLED.test(cell.head)))
      return [block('privacy-phone', cell.start, end)];
    return INN.test(digits) && isPersonInn(digits) && isOfPerson(cell, heads)
      ? [block('privacy-inn', cell.start, end)]
      : [];
  });
  const owned = [...text.matchAll(OWNED)]
    .filter(
      ({ 0: found, index }) =>
        (found.length === 10 ? !contact : isPersonInn(found)) &&
        PRIVATE_BEFORE.test(text.slice(Math.max(0, index - 60), index)),
    )
    .map(({ 0: found, index }) =>
      block(found.length === 10 ? 'privacy-phone' : 'privacy-inn', index, index + found.length),
    );
  return [...listed, ...owned];
};
