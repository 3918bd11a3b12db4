import { MORE_STATUS, STATUS } from './health-words.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';
import { isFirstName, isNominative } from './names/dictionary.ts';
import { around, matches, spaced } from './patterns.ts';
import { SPEAKS } from './standing.ts';

const FAMILY =
  'мам[аыеу]|мамой|мат(?:ь|ери|ерью)|пап[аыеу]|папой|от(?:ец|ц[ауе]|цом)|бабушк\\p{L}{1,2}|дедушк\\p{L}{1,2}|дед(?:а|у|ом)?|опекун\\p{L}{0,2}|семь\\p{L}{1,2}|брат(?:а|у|ом|ик\\p{L}{0,2})?|с[её]стр?\\p{L}{1,4}|т[её]т\\p{L}{1,2}|дяд\\p{L}|отчим\\p{L}{0,2}|мачех\\p{L}|родител\\p{L}{1,3}|родн(?:я|ые|ых)';
const LIFE =
  'прогул\\p{L}*|побег\\p{L}*|диагноз\\p{L}*|болезн\\p{L}*|беременност\\p{L}+|инвалидност\\p{L}*|успех\\p{L}*|двойк\\p{L}*|двоек|оцен(?:к\\p{L}+|ок)|уч[её]б\\p{L}|дневник\\p{L}*|истори\\p{L}+|судьб\\p{L}|судеб|жизн\\p{L}+|слёз\\p{L}*|слез\\p{L}*|страх\\p{L}*|поведени\\p{L}+|реч(?:ь|и|ью)|возраст\\p{L}*|учительниц\\p{L}|класс(?:а|у|е|ом)?|школ\\p{L}|паспорт\\p{L}*|истерик\\p{L}*|кровн\\p{L}+|тревог\\p{L}|возвращени\\p{L}+|адаптаци\\p{L}+|опек\\p{L}|дел(?:о|а|у|ом)|долг\\p{L}*|срок\\p{L}*|рассказ\\p{L}*|комнат\\p{L}|письм\\p{L}+|рисун\\p{L}+|слов(?:а|ам|ами)?';

/** «Петина мама», «после Дашиных прогулов»: a name turned adjective before a word for a family or a life. */
const POSSESSIVE = new RegExp(
  `(?<![\\p{L}-])(?<stem>\\p{Lu}\\p{Ll}+)ин(?:а|о|ы|ого|ой|ому|у|ым|ом|ых|ыми)?(?=\\s+(?:(?:родн|кровн|при[её]мн|младш|старш|бывш)\\p{L}+\\s+)?(?:${FAMILY}|${LIFE})(?!\\p{L}))`,
  'gu',
);
const STATUS_WORD = new RegExp(`(?<!\\p{L})(?:${spaced(`${STATUS}|${MORE_STATUS}`)})`, 'iu');
/** An age, a class or a school of the one named. */
const SCHOOL_OR_AGE =
  /(?<!\p{L})(?:(?:\d{1,2}|\p{L}{4,12})(?:-?(?:й|го|м))?\s(?:[«„]?\p{Lu}[»“]?\s)?класс|\d{1,2}\s?(?:лет|год)|(?:пять|шесть|семь|восемь|девять|десять|\p{L}{2,8}надцать|пяти|шести|семи|\p{L}{2,8}надцати) лет|школ\p{L} №|\p{L}+летн(?:ий|яя|его|ей)|\p{L}{3,}классни(?:к|ц))/u;
const OF_WORK =
  /(?<!\p{L})(?:сказк|мультфильм|мульт|книг|повест|роман|спектакл|геро|персонаж|песн|стих)/iu;
/** Many are helped: the status is not said of the one named. */
const OF_OTHERS = /(?<!\p{L})(?:детям|детей|детьми|семьям|семей|другим|других|людям)(?!\p{L})/iu;

const isPossessive = (stem: string, word: string): boolean =>
  !isFirstName(word) && (isNominative(`${stem}а`) || isNominative(`${stem}я`));

function judge(text: string, start: number, end: number): Hit[] {
  const { before, after } = around(text, start, end);
  if (OF_WORK.test(before) || OF_WORK.test(after)) return [];
  if (SCHOOL_OR_AGE.test(after)) return [block('privacy-child', start, end)];
  const isSaid = STATUS_WORD.test(after) && !OF_OTHERS.test(after) && !SPEAKS.test(after);
  return [isSaid ? block('privacy-status', start, end) : doubt('privacy-name', start, end)];
}

/** Names that stand as adjectives: with a status, an age or a class they block, alone they are a doubt. */
export const possessives: PrivacyRule = ({ masked, office = false }) =>
  office
    ? []
    : matches(masked, POSSESSIVE).flatMap(({ found, start, end, groups }) =>
        isPossessive(groups.stem ?? '', found) ? judge(masked, start, end) : [],
      );
