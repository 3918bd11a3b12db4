import { AGED } from './ages.ts';
import { CHILD } from './relations.ts';
import { endsWith, spaced, startsWith } from './patterns.ts';

/** Names of heroes and toys. */
export const HERO =
  /(?<!\p{L})(?:кукл|игруш|персонаж|геро[йяе]|сказ(?:к|оч)|талисман|маскот|м[ау]льт|медвед|снеговик|мороз|ураган|праздник|день |дня |святц|чудотвор|крестител|геро[йи]н|сюжет|пьес|былин|эпос|город|посёл|остров|район)/iu;

/** «Маша из „Трёх медведей“», after the title is blanked. */
export const OF_TITLE = /^\s(?:из|в|по)\s(?:\p{L}+\s)?·/u;

const WORK =
  'мультфильм|мультик|сказк|спектакл|кукл|персонаж|пьес|фильм|кино|книг|рассказ|повест|роман|сериал|комикс|песн|игр[аыеу]|стихотворен|миф|легенд|былин|басн|учебник|драм[аыеу]|комеди|трагеди|поэм|новелл|балет|эпопе|баллад|произведени';
/** A hero of a work: «Аня из мультфильма», «героиня рассказа Тося», «герой квеста, мальчик Вася». */
const AFTER = new RegExp(
  `^(?: и (?:[а-яё-]+ ){0,2}[а-яё-]+)?[ ,(—–-]{1,4}(?:(?:героиня|герой|персонаж|из|в|—)\\s(?:\\p{L}+\\s)?(?:${WORK})|(?:[а-яё]+\\s){0,2}(?:герой|героиня|персонаж)\\s(?:[а-яё]+\\s){0,2}(?:чита|литератур|школьной программ|детства))`,
  'iu',
);
const BEFORE = endsWith(
  `(?:(?:геро(?:й|я|ю|иня|ини|иню|и|ями|ях|ям|ев)|персонаж\\p{L}*|кукл\\p{L}{1,2}|игрушк\\p{L}{1,2})(?: \\p{L}+){0,2}[ ,—–-]{1,3}(?:(?:${CHILD}|${AGED}) ){0,2})`,
);
/** Who plays or discusses somebody plays or discusses a hero: «роль Павла Афанасьевича». */
const PLAYED = endsWith('(?:рол(?:ь|и|ью|ях)|образ(?:а|е|ом|ы)?|монолог\\p{L}{0,2}) (?:\\p{L}+ )?');
const BEASTS =
  'кот(?:а|у|ом|ик\\p{L}{0,2})?|кошк\\p{L}|м[еи]двед\\p{L}{1,3}|мишк\\p{L}|лис(?:а|ы|е|у|ой|ичк\\p{L})|волк\\p{L}{0,2}|заяц|зай(?:ц|к|чик)\\p{L}{0,2}|п[её]тух\\p{L}{0,2}|петуш\\p{L}{2,4}|ко(?:за|зы|зу|зел|зл\\p{L}{1,3})|[её]ж(?:а|ик\\p{L}{0,2})?|сов(?:а|ы|е|у|ой|уш\\p{L}{2})|сорок(?:а|и|е|у|ой)|мыш(?:ь|и|к\\p{L})|лягуш\\p{L}{2,3}|п(?:[её]с|са|щенок)|щен(?:ок|к\\p{L}{1,2})|гном\\p{L}{0,2}|домов(?:ой|ого|ому|[её]н\\p{L}{1,3})|лешего|леший|скоморох\\p{L}{0,2}|снегови\\p{L}{1,3}|черепах\\p{L}|попуга\\p{L}{1,2}|робот\\p{L}{0,2}|матр[её]шк\\p{L}|кукл\\p{L}|гус(?:ь|я|ыня)|белк\\p{L}|корова|бурёнка|медвежон\\p{L}{1,3}|птиц\\p{L}';
/** A beast or toy with a name and patronymic, as tales and toys have them. */
const BEAST_BEFORE = new RegExp(`(?<!\\p{L})(?:${BEASTS})\\s$`, 'u');
const BEAST_NAMED = new RegExp(`^(?:${BEASTS})\\s`, 'iu');
/** Those of them that are nobody's surname. */
const SURE_BEAST =
  '(?:[её]жик|котик|кот[её]нок|зайчик|зайка|лисичка|медвежонок|петушок|мышка|мышонок|щенок|снеговик|кукла|матр[её]шка|робот|гном|домов[её]нок|лягушонок|скоморох|п[её]с|черепаха|попугай|бур[её]нка) ';
const SURE_BEFORE = endsWith(SURE_BEAST);
const SURE_NAMED = new RegExp(`^${spaced(SURE_BEAST)}`, 'iu');
/** An author after the name or the title: «из „Грозы“ Островского». */
const OF_AUTHOR =
  /^\s\p{Lu}[\p{Ll}-]{2,}(?:[сц]кого|ова|[её]ва|ина|ого)(?!\p{L})(?!\s(?:кра[яй]|район|округ|област|сел|город|посел))/u;
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
  /Стран\p{L} чудес|Цветик|Снежн\p{L}+ королев|Незнайк|Буратино|Нарни|Изумрудн\p{L}+ город|Винни-Пух|Карлсон|Маугли|Сойер|Оливер|Пиноккио|Золушк|Чиполлин|Мойдодыр|Гарри Поттер|Простоквашин|Питер\p{L}? Пэн|Чебурашк|Теремк|Колобк|Бременск|Морозко|Тимур\p{L}? и его|М[её]ртв\p{L}+ душ|Капитанск\p{L}+ доч|Горе от ума|Преступлени\p{L} и наказани|Онегин|Вишн[её]в\p{L}+ сад|Ревизор|Недоросл|Бедн\p{L}+ Лиз|Бесприданниц|Дубровск|Обломов|Отц\p{L} и дет|Двенадцать стульев|Собачь\p{L} сердц|Денискин|Республик\p{L} ШКИД/iu;
/** «Алиса, семи лет, из „Страны чудес“». */
const FROM_TITLE = startsWith(
  `(?:,? (?:\\d{1,2}|\\p{L}{3,14}) (?:лет|года?),?)? из (?!${INSTITUTION})(?:\\p{L}+ )?·{3}\\S*`,
);
/** «читали „Маленькую принцессу“, говорили о Саре»: what the readers talk of after the title. */
const TALKED_OF = new RegExp(
  `(?<!\\p{L})(?:чита|чтени|прочит|перечит|бер[её]м|взяли|смотр|посмотр|повест|сказк|фильм|мульт|книг|спектакл|рассказ)${spaced('[^.!?]{0,60}?·{3,}[^.!?]{0,90}?(?:(?:про|о|об|обо|почему|зачем|отчего|чем|куда|как|за что|на) (?:\\p{L}+ ){0,3}|[:—–] )$')}`,
  'iu',
);

const isFromTitle = (after: string, text: string, titles: string): boolean => {
  const found = FROM_TITLE.exec(after);
  return (
    found !== null &&
    (READING.test(text) || TALES.test(titles) || OF_AUTHOR.test(after.slice(found[0].length)))
  );
};

/** Where heroes of tales come: a feast, a game, a puppet show. */
const FEAST =
  /(?<!\p{L})(?:утренник|[её]лк[аиеу]|хоровод|кукольн|новогодн|праздник|спектакл|сказ(?:к|оч)|мульт)/iu;
/** Real beasts in a list: «Лошади центра: Буян (7 лет), …». */
const KEPT =
  /(?<!\p{L})(?:лошад|кон(?:ь|и|ей)(?!\p{L})|пони|собак|п[её]с(?:ик)?(?!\p{L})|кошк|кролик)\p{L}*[^.!?:]{0,40}:[^.!?:]*$/iu;
/** True for a beast of a tale: in small letters any, at the beginning of a sentence where tales are told or played. */
export const isBeast = (before: string, named: string, text: string): boolean =>
  BEAST_BEFORE.test(before) ||
  KEPT.test(before) ||
  SURE_BEFORE.test(before) ||
  SURE_NAMED.test(named) ||
  (BEAST_NAMED.test(named) && FEAST.test(text));

/** True when the words around a name give it to a work: «Аня из мультфильма»; `text`: all that is read in one go, `titles`: what it has in quotation marks. */
export const isOfWork = (before: string, after: string, text: string, titles: string): boolean =>
  AFTER.test(after) ||
  BEFORE.test(before) ||
  TOLD_OF.test(before) ||
  PLAYED.test(before) ||
  (text.includes('···') && (isFromTitle(after, text, titles) || TALKED_OF.test(before)));
