import { NO_SCHOOLING, PUPIL, SCHOOLING } from './ages.ts';
import { endsWith, spaced, startsWith } from './patterns.ts';

const LINK = '[\\s,;:(–—-]{0,4}';

/** «племянник Эльдар, второй год в коррекционной школе». */
export const YEAR_AT_SCHOOL = startsWith(
  `${LINK}(?:уже )?(?:перв|втор|трет|четв[её]рт|пят)\\p{L}{2} год (?:обучени\\p{L}|уч[её]бы|учится|в (?:\\p{L}+ )?(?:школе|садике|саду|интернате|лицее|гимназии))`,
);
/** A class by its number and letter: «4 „б“», «5-м „А“». */
const CLASS = '(?:1[01]|[1-9])(?:-?(?:й|м|го))? ?[«"„][а-д][»"“]';
const SCHOOL_AFTER = startsWith(
  `${LINK}(?:(?:\\p{L}{1,12},? ){0,3})?(?<school>${SCHOOLING}|${CLASS})`,
);
/** The same later in the sentence: «привела классная руководительница: 4 „б“». */
const CLASS_LATER = new RegExp(
  `^(?<said>[^.!?;]{0,70}?)[:,(—–]\\s?(?:ученик |ученица )?${spaced(CLASS)}`,
  'iu',
);
const TEACHES =
  /(?<!\p{L})(?:вед[её]т|преподаёт|преподает|учит(?!\p{L})|провел|пров[её]л|работа|рассказал|выступил)/iu;
/** The same right after a name that is a word too: «Рома из четвёртого „В“». */
export const SCHOOL_NEXT = startsWith(
  `(?: ?[,(–—] ?|(?= из ) | ?\\( ?(?:\\p{L}+ ){1,3})(?:${SCHOOLING})`,
);
const SCHOOL_BEFORE = endsWith(`(?:${SCHOOLING})(?: (?:[^\\s.!?;]{1,20} ){0,4}|[ ,:—–-]{1,4})`);
/** A pupil named right after the word: «с первоклассником Марком». */
export const PUPIL_BEFORE = endsWith(`(?:${PUPIL}) `);
/** A pupil of a class or school, named right after: «ученице 8 класса Назлыгуль Ахметовой». */
export const PUPIL_OF = endsWith(
  '(?:учени(?:к|ц)|школьни|воспитанни|учащ|обучающ|выпускни)\\p{L}* (?:[^\\s.!?;,]{1,14} ){0,3}',
);
/** True when the words around a name speak of a child's school. */
export function schooled(before: string, after: string): boolean {
  const next = SCHOOL_AFTER.exec(after);
  if (next && !NO_SCHOOLING.test(after.slice(0, next[0].length + 20))) return true;
  const previous = SCHOOL_BEFORE.exec(before.slice(-110));
  return previous !== null && !NO_SCHOOLING.test(previous[0]);
}

/** True when a class is told later in the sentence and nobody teaches it. */
export function classedLater(after: string): boolean {
  const found = CLASS_LATER.exec(after);
  return found !== null && !TEACHES.test(found.groups?.said ?? '');
}
