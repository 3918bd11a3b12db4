import { block, type Hit, type PrivacyRule } from './hit.ts';
import { matches } from './patterns.ts';
import { cellsOf } from './tables.ts';

const RULE = 'privacy-small-number';
const KINDS =
  '(?:[Аа]ул|[Сс]ело|[Сс]\\.|[Дд]\\.|[Дд]ер\\.|[Дд]еревня|[Пп]ос[её]лок|[Пп]ос\\.|[Пп]\\.|[Хх]утор|[Хх]\\.|[Сс]таница|[Сс]т-ца|[Уу]лус|[Нн]аслег|[Сс]умон|[Аа]ал|[Рр]азъезд|[Кк]ишлак|[Сс]тойбище|[Сс]\\/п)';
const NAME =
  '\\s?«?\\p{Lu}\\p{Ll}+(?:-\\p{L}+){0,2}(?:\\s\\p{Lu}\\p{Ll}+)?»?(?:\\s(?:сельское\\s)?(?:поселение|с\\/п))?';
const VILLAGE = new RegExp(`^(?:${KINDS}${NAME})$`, 'u');
/** A village with a number under five: «аул Кошкильды – 2», «с. Цокто 3». */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.])${KINDS}${NAME}(?:\\s?[:,–—-]\\s?|\\s?\\(|\\s)[1-4](?=\\s?(?:[;,.)]|$|\\n|чел|реб|дет|сем|сирот))(?![.,]\\d)`,
  'gu',
);
/** Who is counted: children, families or parents in a hard lot. */
const WHO =
  /(?<!\p{L})(?:сирот|инвалид|подопечн|опекаем|СОП(?!\p{L})|ТЖС(?!\p{L})|ВИЧ|РАС(?!\p{L})|ДЦП|ОВЗ(?!\p{L})|отказник|безнадзорн|беспризорн|(?:дет(?:и|ей)|сем(?:ьи|ей)|матер(?:и|ей)|родител(?:и|ей)|подростк(?:и|ов)|несовершеннолетн\p{L}+|женщин)\p{L}*[-\s,](?:[^.!?;\n]{0,50}?)(?:сирот|инвалид|опек|СОП|ТЖС|РАС|ДЦП|ОВЗ|ВИЧ|алкогол|риск|на уч[её]те|лишен|лишён|одиноч|условн|без попечен|отказ|замещающ|при[её]мн|безработ|малоимущ|многодет)|при[её]мн\p{L}+ (?:сем|дет|родител)|замещающ\p{L}+ сем|(?:малоимущ|многодетн|неполн|кризисн|неблагополучн)\p{L}+ сем|одинок\p{L}+ мат|усыновл)/iu;
/** What else is counted by villages. */
const NO_WHO =
  /(?<!\p{L})(?:выезд|встреч|заняти|площад|специалист|служб|клуб|школ\p{L}{0,3}\s(?:при[её]мн|родит)|отделени|пункт|мероприят|консультаци|км(?!\p{L})|координатор|волонт[её]р|наставник|кабинет)/iu;

const isOf = (told: string): boolean => WHO.test(told) && !NO_WHO.test(told);

const inRows = (text: string): Hit[] =>
  cellsOf(text)
    .filter(
      ({ text: cell, head, beside }) =>
        /^[1-4](?:\s(?:чел|реб|сем|дет)\p{L}*\.?)?$/u.test(cell.trim()) &&
        beside.some((one) => VILLAGE.test(one)) &&
        isOf(head),
    )
    .map(({ start, end }) => block(RULE, start, end));

/** Fewer than five children or families beside the name of a village in a list or table. */
export const villageLists: PrivacyRule = ({ text }) => {
  if (!/[1-4]/u.test(text)) return [];
  const told = matches(text, COUNTED)
    .filter(({ start, end }) => isOf(text.slice(Math.max(0, start - 200), end + 40)))
    .map(({ start, end }) => block(RULE, start, end));
  return [...told, ...inRows(text)];
};
