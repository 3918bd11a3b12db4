import { isFirstName, isNominative } from './names/dictionary.ts';
import { spaced, words } from './patterns.ts';

/** What a name may consist of after a word that makes it a title, a street or a saint. */
const NAME =
  '(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}-]+(?: (?:и )?(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}-]+){0,3}';

/** Words after which a name belongs to a place, an institution, a saint or a hero of a tale. */
const DEDICATIONS = [
  'имени(?<!по имени)|им\\.?|памяти|в честь|имени братьев|имени сест[её]р|улиц\\p{L}+ братьев',
  'ул(?:\\.|иц\\p{L}+)|пл(?:\\.|ощад\\p{L}+)|пр-?(?:к?т|осп)\\.?|проспект\\p{L}*|пер(?:\\.|еул\\p{L}+)|бульвар\\p{L}*|б-р|наб(?:\\.|ережн\\p{L}+)|проезд\\p{L}*|шоссе|сквер\\p{L}*|рек[аиеуо]й?|озер\\p{L}{1,2}|гор[аеуы]|парк(?:а|у|ом|е|и)?|станци\\p{L}+',
  'храм\\p{L}*|церк\\p{L}+|собор(?:а|у|ом|е)?|монастыр\\p{L}+|часовн\\p{L}+|приход(?:а|у|ом|е|ы|ов)?|икон\\p{L}+|мощ(?:и|ей|ам|ами|ах)|молебн\\p{L}+|акафист\\p{L}*',
  'свят(?:ой|ая|ого|ому|ым|ую|ых|ыми|ые|ого)|св\\.|святител\\p{L}+|преподобн\\p{L}+|блаженн\\p{L}+|мученик\\p{L}*|царевич\\p{L}*|цар(?:ь|я|ица|ицы)|княз\\p{L}+|княгин\\p{L}+|императ\\p{L}+|апостол\\p{L}*|пророк\\p{L}*',
  'закон\\p{L}{0,2}|медал\\p{L}{1,3}|мемориал\\p{L}{0,2}|турнир\\p{L}{0,2}|стипенди\\p{L}{1,2}|орден\\p{L}{0,2}|памятник\\p{L}{0,2}|бюст\\p{L}{0,2}|методик\\p{L}{1,2}|протокол|теори\\p{L}{1,2}|концепци\\p{L}{1,2}|шкал\\p{L}{1,2}|опросник\\p{L}{0,2}|классификаци\\p{L}{1,2}|праздник',
  'фонд\\p{L}*|проект\\p{L}*|программ\\p{L}+|центр\\p{L}*|клуб\\p{L}*|служб\\p{L}+|санатори\\p{L}+|лагер\\p{L}+|кафе|магазин\\p{L}*|теплоход\\p{L}*|ансамбл\\p{L}+|группа',
  'сказк\\p{L}+|мультфильм\\p{L}*|спектакл\\p{L}+|фильм\\p{L}*|книг\\p{L}*|рассказ(?:а|у|ом|е|ы|ов|ах)?|повест\\p{L}+|роман(?:а|у|ом|е|ы)?|песн\\p{L}+|кукл\\p{L}+|геро(?:й|я|ем|и|иня|ини|иню)|персонаж\\p{L}*|ведущ\\p{L}+ голос',
];

/** Several streets after one word: «на улицах Юрия Гагарина, Марины Расковой и Мусы Джалиля». */
const STREETS = new RegExp(
  `(?<![\\p{L}])(?<before>(?:[Уу]лиц|[Пп]роспект|[Пп]ереулк|[Пп]лощад|[Сс]квер|[Бб]ульвар|[Пп]роезд|[Пп]арк)(?:ах|ям|ях|ам|ами|ями))\\s+(?<name>${spaced(`${NAME}(?:, ${NAME}){0,5}`)})`,
  'gu',
);

const blank = (found: string): string => '·'.repeat(found.length);

const DEDICATED = [STREETS].concat(
  DEDICATIONS.map(
    (before) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?<before>${caseless(before)})\\s+(?<name>${spaced(NAME)})`,
        'gu',
      ),
  ),
);

/** Institutions whose name, when a person's, stands in the genitive: «центр Льва Выготского», but «воспитанник центра Иван». */
const NAMED_AFTER = /^(?:фонд|проект|программ|центр|клуб|служб|санатори|лагер|групп)/iu;

/** True for a name in the dative or accusative, in which nothing is named: «в клуб Айгизку привела». */
const isLed = (word: string): boolean => /[ую]$/u.test(word) && isFirstName(word);

/** The same words with either first letter: the name after them needs its capital. */
function caseless(alternatives: string): string {
  return alternatives
    .split('|')
    .map((one) =>
      one.replace(/^(?!роман)[а-яё]/u, (letter) => `[${letter}${letter.toUpperCase()}]`),
    )
    .join('|');
}

/** Title in quotation marks: few words, no figures, no sentence inside. */
export const QUOTED = /[«„"“](?<title>[^«»„“”"\d,.:;!?]{2,60})[»“”"]/gu;

/** Title of several parts after the word for what it names: «клуб „Саша, Паша и компания“». */
const QUOTED_AFTER =
  /(?<=(?:клуб|проект|программ|фонд|центр|групп|служб|конкурс|акци|кафе|спектакл|сказк|книг|фильм|песн|пособи|журнал|газет|сериал|ансамбл|театр|студи|лагер|магазин|садик|сад|школ|методик|альбом|стихотворени|рассказ|повест|роман|тренинг|заняти|игр|передач|ролик|марафон|флешмоб|канал|сообществ)\p{L}{0,4}(?:\s[\p{L}-]+){0,3}\s)[«„"“][^«»„“”"\n]{2,80}[»“”"]/giu;

/** Saints of a feast, whose names say of nobody else. */
const FEASTS = words(
  'петр\\p{L}{1,2} и феврони\\p{L}{1,2}|кирилл\\p{L}{0,2} и мефоди\\p{L}{1,2}|анн\\p{L} и иоаким\\p{L}{0,2}|бориса? и глеба?|вер\\p{L}, надежд\\p{L},? (?:и )?любов\\p{L}{1,2}(?:,? и матери их софи\\p{L})?|(?:дед\\p{L}{0,2}|дедушк\\p{L}{1,2}) мороз\\p{L}{0,2}|татьянин\\p{L}{0,2} д(?:ень|н\\p{L}{1,2})|иван\\p{L}{0,2} купал\\p{L}',
);

/** Month, city or sense that only a capital letter turns into a name. */
const PLACES = words(
  '(?:г\\.|город\\p{L}*|во|из|под|над) (?:Владимир\\p{L}*|Милан\\p{L}*|Анн[аеуы]|Роман\\p{L}*|Мир\\p{L}*)',
  'gu',
);

/** A name to blank has a capital letter and stands before or after other words. */
const MAY_NAME = /\p{Lu}\p{Ll}+/u;

/** Text of the same length without names of works, projects, institutions, streets, saints and heroes. */
export function maskTitles(text: string): string {
  if (!MAY_NAME.test(text.slice(1))) return text;
  let masked = text.replace(QUOTED, blank).replace(QUOTED_AFTER, blank).replace(FEASTS, blank);
  for (const pattern of DEDICATED) {
    masked = masked.replace(pattern, (found, ...rest: unknown[]) => {
      const { before = '', name = '' } = rest.at(-1) as Record<string, string | undefined>;
      const first = name.split(/\s/u)[0] ?? '';
      if (NAMED_AFTER.test(before) && (isNominative(first) || isLed(first))) return found;
      return before + blank(found.slice(before.length));
    });
  }
  return masked.replace(PLACES, blank);
}
