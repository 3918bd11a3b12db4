import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';
import type { Person } from './person.ts';
import { CHILD } from './relations.ts';
import { endsWith, spaced, startsWith, words } from './patterns.ts';

const RULE = 'privacy-status';

/** Diagnoses and family circumstances that only the person may tell. */
const STATUS = [
  '(?<!\\p{L})(?:ВИЧ|СПИД|ДЦП|РАС|ЗПР|ЗПРР|УО|ОВЗ|СДВГ|ФАС|ОНР)(?!\\p{L})',
  '(?:вич|ВИЧ)[-–—]?(?:инф|пол|статус)\\p{L}*',
  '(?<!\\p{L})(?:инвалид|аути[зс]|синдром\\p{L}*|диагноз|эпилепси|шизофрени|онкологи|лейкоз|рак(?:а|ом)?(?!\\p{L})|диабет|гепатит|туб[её]ркул[её]з|умственн\\p{L}+ отстал|задержк\\p{L}+ (?:\\p{L}+ )?развити|психиатр\\p{L}+ (?:диагноз|больниц|уч[её]т)|депресси|суицид|наркоман|наркозависим|алкогол|зависимост|токсиком|порок\\p{L}* сердца|глух(?:ой|ая|ого|ую)(?!\\p{L})|слеп(?:ой|ая|ого|ую)(?!\\p{L})|слабослыш|слабовид|муковисцидоз|порок\\p{L}* развити|паралич|энурез|судорог|бесплод)\\p{L}*',
  '(?<!\\p{L})лиш(?:ен|ён|или|ил)\\p{L}* (?:(?:родительск\\p{L}+ прав)|(?:их |е[её] |его |в отношении \\p{L}+ )?родительск)\\p{L}*',
  '(?<!\\p{L})(?:лишени\\p{L}+ родительск|ограничен\\p{L}* в (?:родительск|прав)|ограничени\\p{L}+ (?:в )?родительск)\\p{L}*',
  '(?<!\\p{L})(?:мат(?:ь|ери|ерью)[-– ]одиночк|одинок\\p{L}+ (?:мат|мам|от)|сирот|подкидыш|отказник|изнасил|насили|избива|избил|побо[ия]|сбежал|беремен|судим|осужд[её]н|сидит в|отбыва\\p{L}+ наказани|попытк\\p{L}+ самоубийств|состо(?:ит|ял\\p{L}*|ящ\\p{L}+) на (?:\\p{L}+ )?уч[её]т|усыновл|удочер|изъя|отобран|социально опасн|СОП(?!\\p{L})|пь[её]т(?!\\p{L})|запо[йия]|запойн)\\p{L}*',
].join('|');

const STATUS_WORD = new RegExp(`(?<!\\p{L})(?:${spaced(STATUS)})`, 'iu');
const GAP = '[^.!?;«»]';

/** The status is said of the named one: «у Ани ДЦП», «Ваня — инвалид», «Ольга лишена…». */
const AFTER = [
  startsWith(`[ ,(–—:-]{1,4}(?:(?:\\p{L}{1,14},? ){0,4})?(?:${STATUS})`),
  startsWith(
    `${GAP}{0,70}(?<!\\p{L})(?:страда\\p{L}+|боле(?:ет|л|ла)|болен|больна|имеет|имеющ\\p{L}+|поставлен\\p{L}*|поставили|диагноз\\p{L}*|выявлен\\p{L}*|обнаруж\\p{L}+|стоит на|состо\\p{L}+ на|родил(?:ся|ась) с|жив[её]т с|была|был|лишен\\p{L}*|лишён|употребля\\p{L}+)(?!\\p{L})${GAP}{0,40}(?:${STATUS})`,
  ),
];
const BEFORE = endsWith(`(?:${STATUS})\\p{L}*(?: у|:)?(?: \\p{L}{1,14}){0,2}[ ,(–—:-]{1,4}`);
const OF = endsWith(
  '(?:у|мам\\p{L}{1,3}|мат(?:ь|ери|ерью)|от(?:ец|ца|цу|цом)|пап\\p{L}{1,2}|родител\\p{L}{1,3}|реб[её]нк\\p{L}|сын\\p{L}{0,2}|доч\\p{L}{1,4}|бабушк\\p{L}{1,2}|семь\\p{L}{1,2}|брат\\p{L}{0,2}|сестр\\p{L}{1,2})[ ,–—-]{1,3}',
);

/** Verbs by which people speak or work rather than are spoken of. */
const SPEAKS = words(
  'рассказал\\p{L}*|рассказыва\\p{L}+|отметил\\p{L}*|сообщил\\p{L}*|представил\\p{L}*|подчеркнул\\p{L}*|пояснил\\p{L}*|считает|говорит|выступил\\p{L}*|доложил\\p{L}*|вед[её]т|провод\\p{L}+|консультир\\p{L}+|работа\\p{L}+|помога\\p{L}+|обуча\\p{L}+|разработал\\p{L}*|написал\\p{L}*|поделил\\p{L}*|изуч\\p{L}+|исследу\\p{L}+|курир\\p{L}+|руковод\\p{L}+|созда\\p{L}+|основал\\p{L}*|организ\\p{L}+|исполнил\\p{L}*|помог\\p{L}*|призвал\\p{L}*|напомнил\\p{L}*|предложил\\p{L}*',
  'iu',
);

/** Says that the word before is a child's name: «Тая — девочка». */
const IS_CHILD = startsWith(` ?[,(–—-] ?${CHILD}`);

/** What is said of the named one before the next comma. */
const clauseOf = (after: string): string => /^[^,.;:]{0,30}/u.exec(after)?.[0] ?? '';

function judge(person: Person): Hit | undefined {
  const { before, after, mention } = person;
  const { start, end, doubtful, lower } = mention;
  if (lower || (!STATUS_WORD.test(before) && !STATUS_WORD.test(after)) || person.isInOffice)
    return undefined;
  const next = AFTER.some((one) => {
    const found = one.exec(after);
    return found !== null && !SPEAKS.test(found[0]);
  });
  const isOf = OF.test(before.slice(-30));
  const isSaid = next || isOf || BEFORE.test(before.slice(-100));
  if (doubtful)
    return isSaid ? (isOf || IS_CHILD.test(after) ? block : doubt)(RULE, start, end) : undefined;
  if (isSaid && !SPEAKS.test(clauseOf(after))) return block(RULE, start, end);
  if (SPEAKS.test(after) || SPEAKS.test(before) || person.isOfficeNear) return undefined;
  return doubt(RULE, start, end);
}

/** A diagnosis or family circumstance beside a person's name. */
export const statuses: PrivacyRule = ({ people, office = false }) =>
  office ? [] : people.flatMap((person) => judge(person) ?? []);
