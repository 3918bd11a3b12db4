import { warning, type Finding } from '../problem.ts';
import type { Passage } from '../passages/passage.ts';
import { isOwn, withoutQuotes } from './own-words.ts';
import { sentencesOf } from './sentences.ts';

const LESS = 'снизи|сократи|уменьши';
const MORE = 'повыси|увеличи|улучши';
const COUNTED = 'числ|количеств|дол|процент|уровен|показател|случа|отказ|изъяти|лишени|возврат';

/** Words that say that something changed or works. */
const CLAIMS = [
  // «Снизилось число отказов», «доля семей выросла».
  `(?:${LESS}|${MORE})л[оаи]?с[ья] [^.!?]{0,40}?(?<!\\p{L})(?:${COUNTED})\\p{L}*`,
  `(?:${COUNTED})\\p{L}* [^.!?]{0,60}?(?<!\\p{L})(?:(?:${LESS}|${MORE})л[оаи]?с[ья]|вырос(?:л[оаи])?|упал[оаи]?)`,
  // «Позволила сократить», «удалось снизить», «помогает уменьшить».
  `(?:позволи(?:л[оаи]?|т)|позволя[ею]т|удалось|помогл[оаи]) (?:\\p{L}+ ){0,2}(?:${LESS}|${MORE})ть`,
  // «Значительно снизила», «в разы больше».
  `(?:значительно|существенно|заметно|резко|кардинально) (?:${LESS}|${MORE})л\\p{L}*`,
  // «Доказала эффективность», «эффективная практика».
  `(?:доказал|подтвердил|показал|продемонстрировал)\\p{L}* (?:\\p{L}+ ){0,2}(?:эффективност|результативност)\\p{L}*`,
  `(?:высок|доказанн)\\p{L}+ (?:эффективност|результативност)\\p{L}+`,
  `эффективн(?:о|ый|ая|ое|ые) (?:помога|работа|реша|действу|практик|программ|технологи|метод|модел|форм|инструмент|механизм|способ|средств)\\p{L}*`,
  `(?:хорош|отличн|высок|положительн)\\p{L}+ (?:результат|динамик)\\p{L}*`,
];

const CLAIM = new RegExp(`(?<!\\p{L})(?:${CLAIMS.join('|')})`, 'iu');

/** What says how much, in digits or in words. */
const AMOUNT = new RegExp(
  '\\d|(?<!\\p{L})(?:вдвое|втрое|вчетверо|впятеро|ни одно|пол[оа]вин\\p{L}*|трет[ьи]|четверт[ьи]|сотн\\p{L}*|сто|тысяч\\p{L}*|' +
    'од(?:ин|на|но|ного|ной|ну)|дв(?:а|е|ое|ух)|тр(?:и|[её]х|ое)|четыр(?:е|[её]х)|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми|девят[ьи]|десят[ьи])(?!\\p{L})',
  'iu',
);

/** What is asked, planned or supposed is no claim. */
const NO_CLAIM =
  /\?$|(?<!\p{L})(?:чтобы|если|должн|планиру|надеют|ожида|рассчитыва|цель|задач|предполага|не (?:снизи|сократи|уменьши|вырос|увеличи|повыси|улучши))/iu;

/** Fields that say what is aimed at or what is measured, not what came of it. */
const AIMS = new Set([
  'goal',
  'problem',
  'definition',
  'risks',
  'limitations',
  'topics',
  'discrepancies',
]);

/** Claims of an effect where neither the sentence nor the entry gives a figure. */
export function claimsWithoutData(passage: Passage): Finding[] {
  if (!isOwn(passage) || AIMS.has(String(passage.path[0]))) return [];
  return sentencesOf(withoutQuotes(passage.text)).flatMap(({ text, start }) => {
    const found = CLAIM.exec(text);
    if (!found || AMOUNT.test(text) || NO_CLAIM.test(text)) return [];
    const message =
      'Сказано, что стало лучше, а на сколько — нет. Добавьте число с периодом и источником или напишите, что именно изменилось.';
    return [warning('claim-without-data', passage.at(start + found.index), message)];
  });
}
