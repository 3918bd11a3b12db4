/** Name of a place with what stands between it and what is told of it. */
const PLACE = '(?<!\\p{L})\\p{Lu}\\p{Ll}{2,}(?:-\\p{L}+)*(?: \\p{Lu}\\p{Ll}{2,})?[,—–(\\s-]{1,4}';
/** Number of those who live in a village: up to three thousand. */
const COUNT = '(?:\\d{1,3}|[12] ?\\d{3})(?!\\d| \\d| ?(?:тыс|млн|лет|год|км|руб))';
const IN_WORDS =
  '(?:сто|двести|триста|четыреста|пятьсот|полсотн[иею]й?|сотн[яюи]|\\p{L}{2,6}дцать|сорок|\\p{L}{4,6}десят|девяносто|пять|шесть|семь|восемь|девять|десять)';
const DWELLERS =
  '(?:жител|(?:двор(?:ов|а|ах)?|дом(?:ов|а|ах)|душ|изб)(?!\\p{L})|хозяйств|человек[^.!?]{0,12}(?:населени|жител))';
const KIND =
  '(?:деревн[яеиую]|деревушк[аеиу]|деревеньк[аеиу]|сел[оеау]|сельц[оеау]|хутор[ае]?|пос[её]л(?:ок|ке|ка)|аул[ае]?|станиц[аеы])';

/** Place without a word for it before its name, which its size or a word after it tells to be a village. */
const SMALL_PLACE = new RegExp(
  [
    `${PLACE}[^.!?\\d]{0,30}(?:населени[ея]|жител(?:ей|и|я))[^.!?\\d]{0,20}${COUNT}`,
    `${PLACE}[^.!?\\d]{0,30}(?:${COUNT} ?|${IN_WORDS} )${DWELLERS}`,
    `${PLACE}[^.!?\\d]{0,12}(?:жив|прожива|насчитыва)(?:ут|[её]т|ает|ают)[^.!?\\d]{0,20}${COUNT} (?:чел|душ|жител)`,
    `(?<!\\p{L})\\p{Lu}\\p{Ll}{2,}(?:-\\p{L}+)*(?: \\p{Lu}\\p{Ll}{2,})? ?[,—–(] ?(?:[\\p{Ll}-]+(?:ой|ая|ое|ый|ий|ом|ую) ){0,2}${KIND}(?!\\p{L})`,
  ].join('|'),
  'u',
);

/** True for a text that tells of a place so small that neighbors know who is meant: «Берёзовка (140 жителей)», «Малиновка — село на сто дворов». */
export const isSmallPlace = (text: string): boolean => SMALL_PLACE.test(text);
