import { block, type Hit, type PrivacyRule } from './hit.ts';
import { HERO } from './heroes.ts';
import { isFirstName } from './names/dictionary.ts';
import { INSTITUTION } from './names/tokens.ts';
import { matches, spaced } from './patterns.ts';
import { CHILD, PARENT } from './relations.ts';

const NAME = '\\p{Lu}\\p{Ll}{2,}(?:-\\p{L}{2,})?(?:\\s(?:\\p{Lu}\\p{Ll}{2,}|\\p{Lu}\\.))?';
const AGE =
  '(?:1[0-7]|[1-9])(?:[.,]5)?\\s?(?:л\\.|лет(?!\\p{L})|г\\.(?!\\s?\\p{Lu}|\\s?р)|года?(?!\\p{L})|мес\\.?)';
const CLASS =
  '(?:1[01]|[1-9])(?:-?(?:й|м))?\\s?(?:[«"„][а-д][»"“]|[а-д](?!\\p{L})|кл\\.|класс(?!\\p{L}))(?:\\s?кл(?:\\.|асс))?';
const BORDER = '\\s?(?:,|\\(|[–—-])\\s?';
/** A word with a capital letter and an age or a class right after it. */
const PAIR = `(?<!\\p{L})(?<!(?:^|[\\s(])(?:в|во|на|из|для|до|от|с|г\\.)\\s)${NAME}${BORDER}(?:${AGE}|${CLASS})\\)?`;
/** Years in brackets alone, which only a word for a child or a family makes an age: «Кунсулу (5), Бекболат (7)». */
const YEARS = `(?<!\\p{L})${NAME}\\s\\((?:1[0-7]|[1-9])\\)`;
/** Two such pairs or more beside one another. */
const listOf = (pair: string): RegExp =>
  new RegExp(`${pair}(?:\\s?(?:[,;\\n]|и|а также|[,;]\\s?(?:и|а))\\s?${pair}){1,12}`, 'gu');
const AGED_LIST = listOf(PAIR);
const YEARS_LIST = listOf(YEARS);
const ONE = new RegExp(`${NAME}(?=${BORDER})`, 'gu');

/** Words of a list that are nobody's names. */
const NO_NAME = new RegExp(
  `^(?:${spaced(CHILD)}|${spaced(PARENT)}|Групп|Младш|Старш|Средн|Перв|Втор|Трет|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр|Январ|Феврал|Март|Апрел|Ма[йя](?!\\p{L})|Смен|Модул|Этап|Возраст|Курс|Стаж|Служб|Срок|Клуб|Проект|Лагер|Отряд|Музык|Рисован|Математ|Чтен|Русск|Англ|Физк|Труд|Хор|Танц|Лепк)`,
  'iu',
);
/** What lasts so many years rather than is so old. */
const LASTS =
  /(?<!\p{L})(?:проект|программ|площадк|курс|служб|город|район|регион|стаж|опыт|центр|фонд|отделени|финансир|срок|действу|существ|гарант|модул|занят|урок|мероприяти|лагер|филиал|школ[аы]?\s(?:при[её]м|родит)|собак|кошк|лошад|кон[ьяи](?!\p{L})|пони|пород|жеребец|кобыл|рождени\p{L}+ (?:центр|фонд))/iu;
/** Who may be of these years. */
const OF_YEARS = new RegExp(
  `(?<!\\p{L})(?:${spaced(CHILD)}|сем(?:ья|ьи|ье|ью|ь[её]й)|под опек|воспитыва|мам[аыеу]|опекун|сироты|ребят\\p{L}*|участни\\p{L}+|состав групп\\p{L}|получател\\p{L}+|класс\\p{L}*)(?!\\p{L})`,
  'iu',
);

/** Years as only ages have them. */
const AGE_SHORT = /\d\s?л\./u;
const hasName = (found: string): boolean =>
  (found.match(/\p{L}+/gu) ?? []).some((word) => isFirstName(word));

/** Children of a list, whose names no dictionary need know: an age or a class stands right after each. */
export const listedChildren: PrivacyRule = ({ text, masked }) => {
  if (!/\d/u.test(text)) return [];
  const blocked = (start: number, found: string): Hit[] =>
    matches(found, ONE)
      .filter((one) => !NO_NAME.test(one.found) && !INSTITUTION.test(one.found))
      .map((one) => block('privacy-child', start + one.start, start + one.end));
  const isOfThings = (start: number, end: number): boolean => {
    const near = masked.slice(Math.max(0, start - 80), start);
    const after = masked.slice(end, end + 60);
    return (LASTS.test(near) && !OF_YEARS.test(near)) || HERO.test(near) || HERO.test(after);
  };
  const isOfChildren = (start: number, end: number): boolean =>
    OF_YEARS.test(masked.slice(Math.max(0, start - 80), start) + masked.slice(end, end + 80));
  return [
    ...matches(masked, AGED_LIST).filter(
      ({ start, end, found }) =>
        !isOfThings(start, end) &&
        (isOfChildren(start, end) || AGE_SHORT.test(found) || hasName(found)),
    ),
    ...matches(masked, YEARS_LIST).filter(
      ({ start, end }) => !isOfThings(start, end) && isOfChildren(start, end),
    ),
  ].flatMap(({ start, found }) => {
    const hits = blocked(start, found);
    return hits.length > 1 ? hits : [];
  });
};
