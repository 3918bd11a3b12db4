import { spaced, words } from './patterns.ts';

/** What a name may consist of after a word that makes it a title, a street or a saint. */
const NAME =
  '(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}-]+(?: (?:и )?(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}-]+){0,3}';

/** Words after which a name belongs to a place, an institution, a saint or a hero of a tale. */
const DEDICATIONS = [
  'имени|им\\.?|памяти|в честь',
  'ул(?:\\.|иц\\p{L}+)|пл(?:\\.|ощад\\p{L}+)|пр-?(?:к?т|осп)\\.?|проспект\\p{L}*|пер(?:\\.|еул\\p{L}+)|бульвар\\p{L}*|б-р|наб(?:\\.|ережн\\p{L}+)|проезд\\p{L}*|шоссе|сквер\\p{L}*|парк\\p{L}*|станци\\p{L}+',
  'храм\\p{L}*|церк\\p{L}+|собор\\p{L}*|монастыр\\p{L}+|часовн\\p{L}+|приход\\p{L}*|икон\\p{L}+',
  'свят(?:ой|ая|ого|ому|ым|ую|ых|ыми|ые|ого)|св\\.|преподобн\\p{L}+|блаженн\\p{L}+|мученик\\p{L}*|царевич\\p{L}*|цар(?:ь|я|ица|ицы)|княз\\p{L}+|княгин\\p{L}+|императ\\p{L}+|апостол\\p{L}*|пророк\\p{L}*',
  'фонд\\p{L}*|проект\\p{L}*|программ\\p{L}+|центр\\p{L}*|клуб\\p{L}*|служб\\p{L}+|санатори\\p{L}+|лагер\\p{L}+|кафе|магазин\\p{L}*|теплоход\\p{L}*|ансамбл\\p{L}+|группа',
  'сказк\\p{L}+|мультфильм\\p{L}*|спектакл\\p{L}+|фильм\\p{L}*|книг\\p{L}*|рассказ\\p{L}*|повест\\p{L}+|роман\\p{L}*|песн\\p{L}+|кукл\\p{L}+|геро(?:й|я|ем|и|иня|ини|иню)|персонаж\\p{L}*|ведущ\\p{L}+ голос',
];

const blank = (found: string): string => '·'.repeat(found.length);

const DEDICATED = DEDICATIONS.map(
  (before) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?<before>${caseless(before)})\\s+(?<name>${spaced(NAME)})`,
      'gu',
    ),
);

/** The same words with either first letter: the name after them needs its capital. */
function caseless(alternatives: string): string {
  return alternatives
    .split('|')
    .map((one) => one.replace(/^[а-яё]/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join('|');
}

/** Title in quotation marks: few words, no figures, no sentence inside. */
const QUOTED = /[«„"“](?<title>[^«»„“”"\d,.:;!?]{2,60})[»“”"]/gu;

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
  let masked = text.replace(QUOTED, blank);
  for (const pattern of DEDICATED) {
    masked = masked.replace(pattern, (found, ...rest: unknown[]) => {
      const { before = '' } = rest.at(-1) as Record<string, string | undefined>;
      return before + blank(found.slice(before.length));
    });
  }
  return masked.replace(PLACES, blank);
}
