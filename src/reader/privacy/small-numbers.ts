import { around, matches } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';

const RULE = 'privacy-small-number';
const FEW =
  '(?:одн(?:а|у|ой|ого|ому|им)|один|единственн\\p{L}{2,3}|дв(?:а|е|ое|ух|оих|ум|умя)|тр(?:и|ое|[её]х|оих|[её]м|емя)|четыр(?:е|[её]х|[её]м|ьмя)|четвер(?:о|ых)|[1-4])';
const KIND =
  '(?:сем(?:ья|ьи|ье|ью|ь[её]й|ей)|реб[её]нок|реб[её]нк\\p{L}{1,2}|дет(?:и|ей|ям|ьми)|детк\\p{L}{1,2}|сирот(?:а|ы|у)?|подрост(?:ок|к\\p{L}{1,3})|мальчик\\p{L}{0,2}|девоч(?:ка|ки|ку|ек)|матер(?:и|ей)|мать|мам(?:а|ы)|отц\\p{L}{1,2}|школьни(?:к|ц)\\p{L}{0,2}|опекун\\p{L}{0,2}|усыновител\\p{L}{1,2}|инвалид\\p{L}{0,2}|воспитанни(?:к|ц)\\p{L}{0,2}|выпускни(?:к|ц)\\p{L}{0,2}|несовершеннолетн\\p{L}{2,3}|усыновлени\\p{L}|отказ(?:а)? от реб)';
const COUNT = new RegExp(
  `(?<![\\p{L}\\d.,/№–—-])(?:${FEW})\\s+(?:[\\p{L}-]+(?:ый|ий|ой|ая|яя|ое|ые|ие|ых|их|ую|ого|ему|ому)\\s+){0,3}${KIND}(?!\\p{L})`,
  'giu',
);
/** Villages: small enough for neighbors to know who is meant. */
const VILLAGE =
  /(?<![\p{L}\d])(?:[Дд]еревн(?:я|и|е|ю|ей|ях)|[Дд]ер\.|[Сс]ел(?:о|а|е|у|ом|ах)|с\.|д\.|пос\.|п\.|[Пп]ос[её]лк(?:а|е|у|ом|ах|и)|[Пп]ос[её]лок|[Хх]утор(?:а|е|у|ом)?|[Сс]таниц(?:а|ы|е|у|ей)|[Аа]ул(?:а|е|у|ом)?|[Нн]аслег(?:а|е|у)?|[Уу]лус(?:а|е|у)?|разъезд(?:а|е)?|[Сс]лобод(?:а|ы|е)|[Кк]ишлак(?:а|е)?|пгт\.?|ст-ц[аеы]|х\.)\s+[«]?(?:[-\p{L}]+\s)?\p{Lu}\p{Ll}{2,}/u;
const TOWN = /(?:пгт|[Уу]лус)/u;
const CHILD_VILLAGE = /(?:[Дд]етск|[Сс]емейн|[Дд]ачн)\p{L}+\s+(?:деревн|пос[её]л)/u;
const SENSITIVE =
  /ВИЧ|инвалид|ДЦП|аути|сирот|опек|при[её]мн|усынов|лишен|лишён|насили|алкогол|наркот|социально опасн|СОП|трудн\p{L}+ жизненн|на уч[её]те|неблагополуч|отказ|изъя|забра|отобра|замещающ|без попечени|диагноз|ОВЗ|многодетн|малоимущ|одинок|кризис|пьющ|болезн|больн|тубер|онко|беремен|состо[ия]т|воспитыва|прожива|жив[её]т|живут|осталось|находит/iu;
/** Rates, shares and offers count no real family. */
const NO_COUNT =
  /(?:кажд\p{L}+|по|до|на|из каждых|не менее|не более|свыше|более|до|от|минимум|максимум|хотя бы)\s+$/iu;

/** Municipality that is a village by its own name: «Лесное сельское поселение», «посёлок Мирный». */
const SETTLEMENT =
  /(?<!\p{L})(?:деревн|сел[оае]м?(?!\p{L})|сельск|сельсовет|пос[её]л|хутор|станиц|аул(?!\p{L})|аал(?!\p{L})|наслег|сумон|разъезд|слобод|пгт|рп(?!\p{L})|р\. ?п\.)/iu;
const PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${KIND}|дет(?:ей|и)|человека?|подростк\\p{L}+)(?!\\p{L})`,
  'iu',
);

/** True for a text that names a village. */
export const isVillage = (text: string): boolean => VILLAGE.test(text) || SETTLEMENT.test(text);

/** True for a unit that counts children, parents or families. */
export const namesPeople = (text: string): boolean => PEOPLE.test(text);

/** Fewer than five children or families of a named village. */
export const smallNumbers: PrivacyRule = ({ text }) => {
  if (!VILLAGE.test(text)) return [];
  return matches(text, COUNT).flatMap(({ start, end }): Hit[] => {
    const { before, after } = around(text, start, end);
    const sentence = before + text.slice(start, end) + after;
    const place = VILLAGE.exec(sentence)?.[0];
    if (place === undefined || CHILD_VILLAGE.test(sentence) || NO_COUNT.test(before)) return [];
    if (/^\s*(?:лет|год|месяц)/u.test(after)) return [];
    const isSure = SENSITIVE.test(sentence) && !TOWN.test(place);
    return [(isSure ? block : doubt)(RULE, start, end)];
  });
};
