import { AGE, AGED, BARE_AGE, NO_AGE, yearsOf } from './ages.ts';
import { isDative, isNominative } from './names/dictionary.ts';
import type { Mention } from './names/mentions.ts';
import { endsWith, spaced, startsWith } from './patterns.ts';
import { CHILD } from './relations.ts';

/** One more word with a capital letter: a surname that no suffix tells. */
const SURNAME = '(?<other> [\\p{L}-]{2,20})?';
const LINK = '[\\s,;:(–—-]{0,4}';
const FILLER =
  '(?:(?:которо(?:му|й)|сейчас|теперь|тогда|ему|ей|уже|всего|почти|было|недавно|скоро|на тот момент|на момент \\p{L}+|исполнил(?:ось|ся)|исполнится|возраст(?:ом|е)?|в возрасте|от роду|только|лишь|около|примерно|тоже|ещ[её]|по|обоим|на вид|полных|ид[её]т|нет|не было|и|не исполнилось) ){0,4}';
const AGE_AFTER = [
  startsWith(`(?<link>${LINK})(?<filler>(?:${CHILD} )?${FILLER})${AGE}`),
  startsWith(`${SURNAME}(?<link>${LINK})(?<filler>(?:${CHILD} )?${FILLER})${AGE}`),
];
const NOT_AGE_AFTER = new RegExp(`^${NO_AGE}`, 'iu');
const AGE_BEFORE = endsWith(
  `(?:${AGED}|(?:в|с|к) (?:сво[ий]\\p{L}* )?${AGE}|в (?:свои|её|его|неполные|неполных) (?:неполные |неполных )?${BARE_AGE}|${AGE},? (?:зовут|имя|по имени))(?: (?:${CHILD}|его|е[её]|наш\\p{L}*))?[ ,:—–-]{1,4}(?:зовут |по имени )?`,
);
/** Age told of the named one later in the sentence: «Ульяша уже большая — ей пять лет». */
const AGE_LATER = new RegExp(
  `^[^.!?;]{0,80}?(?<!\\p{L})(?:ему|ей|им|обоим|каждому|возраст(?:ом|е)?(?: реб[её]нка| девочки| мальчика)?|исполнилось|исполнится|стукнуло)[\\s:,—–-]{1,4}(?:(?:уже|всего|сейчас|тогда|было|только|едва|скоро|исполнилось|исполнится|почти|около|не было и|нет и|по) ){0,3}(?:${spaced(AGE)}|${BARE_AGE}(?=[,.;!?)]|$))`,
  'iu',
);
/** A child's age between commas, after what else is said of the child: «Егорка — самый младший, полтора года, …». */
const AGE_APART = new RegExp(
  `^[^.!?;]{0,60}(?:сам(?:ый|ая) |младш|старш|маленьк|средн|мальчик|девочк|реб[её]нок|малыш|сын|доч|внук|внучк|воспитанни|брат|сестр)[^.!?;]{0,40}?[,(—–] ?${spaced(AGE)}(?=[,.;)])`,
  'iu',
);
/** «Полинка в свои двенадцать готовит на всю семью». */
const IN_HER_YEARS = new RegExp(
  `^[^,.!?;]{0,40}?(?<!\\p{L})в свои (?:неполн\\p{L}+ |полн\\p{L}+ )?${spaced(BARE_AGE)}(?![\\p{L}\\d])`,
  'iu',
);
/** Years alone between commas or in brackets: «Вика, 14, …», «Вика (14)». */
const YEARS_APART = new RegExp(
  `^(?:,\\s(?:[1-9]\\d?|${spaced(BARE_AGE)})(?=[,.;](?!\\s?(?:кв|оф|каб|корп|стр|этаж|под)))|\\s\\((?:[2-9]|1[0-7])\\))`,
  'u',
);
/** The same before the name, as in a form: «Возраст: 7 лет; имя: Матвей». */
const AGE_EARLIER = new RegExp(
  `возраст[^.!?\\d]{0,20}?${spaced(AGE)}[^.!?]{0,30}(?:имя|зовут|фио|ф\\. ?и\\.)[^.!?]{0,20}$`,
  'iu',
);
/** «Тимур пришёл к нам в тринадцать лет». */
const CAME_AT = new RegExp(
  `^[^,.!?;]{0,12}?(?<!\\p{L})(?:приш[её]л|пришла|попал|поступил|оказал|остал|осиротел|потерял|сбежал|убежал|переехал|вернул|ушёл|ушла|бросил|начал|заговорил|пош[её]л|пошла|научил|впервые)\\p{L}*[^.!?;]{0,40}? в (?:сво[ийю]\\p{L}* )?${spaced(AGE)}`,
  'iu',
);
/** The same the other way round: «Олеся в четырнадцать лет родила». */
const AT_AGE = new RegExp(
  `^\\sв ${spaced(AGE)}[^.!?;]{0,30}(?:родила|попал|остал|осиротел|потерял|сбежал|ушл|ушёл|бросил|забеременел|оказал|пережил)`,
  'iu',
);
/** «Лизе не исполнилось и двух». */
const NOT_YET = startsWith(
  '(?: ещ[её])? (?:нет|не (?:было|исполнилось))(?: ещ[её])?(?: и)? (?:года|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|\\p{L}{2,7}надцати|1?\\d)(?!\\p{L})',
);
/** «Ульяне скоро восемнадцать»: not yet grown up. */
const ALMOST_GROWN = startsWith(
  '(?:,? (?:уже|совсем|вот-вот|скоро|почти|осенью|весной|летом|зимой|через \\p{L}+)){1,2}(?: (?:будет|исполнится|стукнет))? (?:восемнадцать|18)',
);
/** «Десять лет исполнилось Наргиз». */
const TURNED = endsWith(
  `(?:${AGE}|${BARE_AGE}) (?:исполнилось|исполнится|стукнуло|было|будет)(?: (?:тогда|уже))?(?: ${CHILD})? |(?:ей|ему)(?: (?:уже|всего|только|почти))? ${BARE_AGE},? (?:а )?(?:зовут|имя) (?:е[её] |его )?`,
);
/** Years without the word for them: «Маше семь, Ване девять». */
const BARE_AFTER = startsWith(
  `(?:,?(?: (?:уже|всего|сейчас|тогда|было|только|едва|скоро|исполнилось|исполнится|стукнуло|почти|нет и|по|лишь|ещё|около|примерно)){0,2},?) ${BARE_AGE}(?=[,.;!?)]|$| (?:и|а|[—–-])(?!\\p{L}))`,
);
const YEAR_ORDINAL = '(?:\\p{L}+(?:ый|ой|ий)|\\d{1,2}-?й) год';
const YEAR_OF_LIFE = startsWith(
  `${LINK}(?:(?:которо(?:му|й)|ему|ей) )?(?:(?:ид[её]т|ш[её]л|пош[её]л|пошла) ${YEAR_ORDINAL}|${YEAR_ORDINAL} (?:жизни|пош[её]л|ид[её]т))`,
);
/** Months or years by their order, right after a name in the dative: «Тимоше восьмой месяц». */
const NTH = startsWith(
  '(?: (?:уже|только|всего))? \\p{L}{3,}(?:ый|ой|ий) (?:годик|год|месяц)(?=[,.;!?])',
);

/** How sure it is that a child is named. */
export type Degree = 'block' | 'doubt' | undefined;

const isGrown = (years: number): boolean => Number.isNaN(years) || years >= 18;

/** Age right after the name: «Маша, 7 лет», «Ване исполнилось пять лет». */
export function agedAfter(after: string, mention: Mention, isSure: boolean): Degree {
  const found = AGE_AFTER.map((one) => one.exec(after)).find(
    (match) => match && /^\s*\p{Lu}|^$/u.test(match.groups?.other ?? ''),
  );
  if (!found) return agedLater(after, mention, isSure);
  const { age = '', link = '', filler = '' } = found.groups ?? {};
  if (NOT_AGE_AFTER.test(after.slice(found[0].length))) return undefined;
  const isLoose = link.trim() === '' && !isDative(mention.first);
  if (isLoose && /уже|всего|почти|около|примерно|ещ[её]/iu.test(filler)) return undefined;
  if (isGrown(yearsOf(age))) return 'doubt';
  return 'block';
}

/** Age that stands farther off, or without its word. */
function agedLater(after: string, { first, lower }: Mention, isSure: boolean): Degree {
  if (YEAR_OF_LIFE.test(after)) return 'block';
  if (!isSure) return undefined;
  if (isNominative(first) && (YEARS_APART.test(after) || IN_HER_YEARS.test(after))) return 'block';
  if (
    isDative(first) &&
    (BARE_AFTER.test(after) || NOT_YET.test(after) || ALMOST_GROWN.test(after) || NTH.test(after))
  )
    return 'block';
  if (lower) return undefined;
  const came = isNominative(first) ? (CAME_AT.exec(after) ?? AT_AGE.exec(after)) : null;
  if (came && !isGrown(yearsOf(came.groups?.age ?? ''))) return 'block';
  const later = AGE_LATER.exec(after) ?? AGE_APART.exec(after);
  if (later?.groups?.bare !== undefined) return 'block';
  if (!later || NOT_AGE_AFTER.test(after.slice(later[0].length))) return undefined;
  return isGrown(yearsOf(later.groups?.age ?? '')) ? undefined : 'block';
}

/** Age told before the name: «Десять лет исполнилось Наргиз». */
function hasTurned(before: string, { first }: Mention): boolean {
  const found = isDative(first) || isNominative(first) ? TURNED.exec(before.slice(-60)) : null;
  const { age, bare } = found?.groups ?? {};
  return bare !== undefined || (age !== undefined && !isGrown(yearsOf(age)));
}

/** True when an age before the name is its bearer's. */
export const isAgedBefore = (before: string, mention: Mention): boolean =>
  AGE_BEFORE.test(before.slice(-60)) || AGE_EARLIER.test(before) || hasTurned(before, mention);
