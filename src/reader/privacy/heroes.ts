import { AGED } from './ages.ts';
import { CHILD } from './relations.ts';
import { endsWith, spaced, startsWith } from './patterns.ts';

/** Names of heroes and toys. */
export const HERO =
  /(?<!\p{L})(?:кукл|игруш|персонаж|геро[йяе]|сказ(?:к|оч)|талисман|маскот|м[ау]льт|медвед|снеговик|мороз|ураган|праздник|день |дня |святц|чудотвор|крестител|геро[йи]н|сюжет|пьес|былин|эпос|город|посёл|остров|район)/iu;

/** «Маша из „Трёх медведей“», after the title is blanked. */
export const OF_TITLE = /^\s(?:из|в|по)\s(?:\p{L}+\s)?·/u;

const WORK =
  'мультфильм|мультик|сказк|спектакл|кукл|персонаж|пьес|фильм|кино|книг|рассказ|повест|роман|сериал|комикс|песн|игр[аыеу]|стихотворен|миф|легенд|былин|басн|учебник';
/** A hero of a work: «Аня из мультфильма», «героиня рассказа Тося», «герой квеста, мальчик Вася». */
const AFTER = new RegExp(
  `^[ ,(—–-]{1,4}(?:героиня|герой|персонаж|из|в|—)\\s(?:\\p{L}+\\s)?(?:${WORK})`,
  'iu',
);
const BEFORE = endsWith(
  `(?:(?:геро(?:й|я|ю|иня|ини|иню|и|ями|ях|ям|ев)|персонаж\\p{L}*|кукл\\p{L}{1,2}|игрушк\\p{L}{1,2})(?: \\p{L}+){0,2}[ ,—–-]{1,3}(?:(?:${CHILD}|${AGED}) ){0,2})`,
);
const TOLD_OF = endsWith(
  '(?:сказк|мультфильм|мультик|книг|кни[жг]|фильм|повест|стихи|песн|пьес|спектакл|басн)\\p{L}{0,3} (?:про|о|об) (?:\\p{L}+ ){0,2}',
);

/** Words of reading and watching, by which a title in a text is a work's and no institution's. */
const READING =
  /(?<!\p{L})(?:чтени|чита(?:ем|ют|ли|я|ть)|прочит|перечит|сказ(?:к|оч)|повест|мульт|спектакл|сюжет|персонаж|геро[йяеи]|литератур|фильм|книг|кинозал)/iu;
const INSTITUTION =
  'центр|детск|клуб|групп|школ|дом|фонд|лагер|приют|служб|студи|сад|отделен|кружк|интернат|семь';
/** Titles that name no institution's group. */
const TALES =
  /Стран\p{L} чудес|Цветик|Снежн\p{L}+ королев|Незнайк|Буратино|Нарни|Изумрудн\p{L}+ город|Винни-Пух|Карлсон|Маугли|Сойер|Оливер|Пиноккио|Золушк|Чиполлин|Мойдодыр|Гарри Поттер|Простоквашин|Питер\p{L}? Пэн|Чебурашк|Теремк|Колобк|Бременск|Морозко|Тимур\p{L}? и его|Республик\p{L} ШКИД/iu;
/** «Алиса, семи лет, из „Страны чудес“». */
const FROM_TITLE = startsWith(
  `(?:,? (?:\\d{1,2}|\\p{L}{3,14}) (?:лет|года?),?)? из (?!${INSTITUTION})(?:\\p{L}+ )?·{3}\\S*`,
);
/** «читали „Маленькую принцессу“, говорили о Саре»: what the readers talk of after the title. */
const TALKED_OF = new RegExp(
  `(?<!\\p{L})(?:чита|чтени|прочит|перечит|бер[её]м|взяли|смотр|посмотр|повест|сказк|фильм|мульт|книг|спектакл|рассказ)${spaced('[^.!?]{0,60}?·{3,}[^.!?]{0,90}?(?:(?:про|о|об|обо|почему|зачем|отчего|чем|куда|как|за что|на) (?:\\p{L}+ ){0,3}|[:—–] )$')}`,
  'iu',
);

/** True when the words around a name give it to a work: «Аня из мультфильма»; `text`: all that is read in one go, `titles`: what it has in quotation marks. */
export const isOfWork = (before: string, after: string, text: string, titles: string): boolean =>
  AFTER.test(after) ||
  BEFORE.test(before) ||
  TOLD_OF.test(before) ||
  (text.includes('···') &&
    ((FROM_TITLE.test(after) && (READING.test(text) || TALES.test(titles))) ||
      TALKED_OF.test(before)));
