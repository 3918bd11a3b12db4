/**
 * Words whose forms no rule brings together: the key, then what the forms begin with, a stroke, and the ends.
 * Without a stroke: a form as it is. As `normalize` gives them.
 */
const PARADIGMS = `
ребенк: ребен|ок ка ку ком ке ки ков кам ками ках; дет|и ей ям ьми ях; ребят|а ам ами ах; ребят
человек: человек|  а у ом е и ов ам ами ах; люд|и ей ям ьми ях
матер: мат|ь ери ерью ери ерей ерям ерями ерях ерьми
дочер: доч|ь ери ерью ерей ерям ерями ерях ерьми
друг: друг|  а у ом е; друз|ья ей ьям ьями ьях
сын: сын|  а у ом е ы ов ам ами ах; сынов|ья ей ьям ьями ьях
брат: брат|  а у ом е ья ьев ьям ьями ьях
муж: муж|  а у ем е ья ей ьям ьями ьях
лето-год: год|  а у ом е ы и ов ам ами ах; лет
имен: им|я ени енем ена ен енам енами енах
времен: врем|я ени енем ена ен енам енами енах
племен: плем|я ени енем ена ен енам енами енах
пламен: плам|я ени енем
знамен: знам|я ени енем ена енам енами енах
семен: сем|ян ени енем ена енам енами енах
путь: пут|ь и ем ей ям ями ях
судья: суд|ья ьи ье ью ьей ьею ьям ьями ьях; судей
статья: стат|ья ьи ье ью ьей ьею ей ьям ьями ьях
семья: сем|ья ьи ье ью ьей ьею ей ьям ьями ьях
скамья: скам|ья ьи ье ью ьей ьею ей ьям ьями ьях
день: ден|ь ек; дн|я ю ем е и ей ям ями ях
хотеть: хо|чу чешь чет тим тите тят; хот|еть ел ела ело ели ев ящий
идти: идти; ид|у ешь ет ем ете ут; ш|ел ла ло ли
`;

/** Key by form, for the words of this table. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  PARADIGMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', groups = ''] = line.split(': ');
      return groups
        .split(';')
        .flatMap((group) => formsOf(group.trimStart()))
        .map((form) => [form, key] as const);
    }),
);

function formsOf(group: string): string[] {
  const [stem = '', ends] = group.split('|');
  return ends === undefined ? [stem.trim()] : ends.split(' ').map((end) => stem + end);
}
