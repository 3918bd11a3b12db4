import { AGE, AGED, BARE_AGE, NO_AGE, NO_SCHOOLING, PUPIL, SCHOOLING, yearsOf } from './ages.ts';
import { isDative, isNominative, isSurname } from './names/dictionary.ts';
import type { Mention } from './names/mentions.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';
import type { Person } from './person.ts';
import { endsWith, matches, spaced, startsWith } from './patterns.ts';
import { CHILD, isChildWord } from './relations.ts';

const RULE = 'privacy-child';

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
/** A child's age asked and answered: «Сколько лет Алие? — Двенадцать». */
const ASKED = new RegExp(
  `(?<!\\p{L})(?:сколько(?:\\s\\p{L}+){0,3}?\\s(?:лет|годиков|месяцев)[^.!?]{0,40}|[а-яё-]{3,15}\\sсколько(?:\\s(?:лет|уже|сейчас))?)\\?[\\s«»"—–-]{0,5}(?:(?:ему|ей|уже|скоро|почти|всего)\\s){0,2}${spaced(BARE_AGE)}(?![\\p{L}\\d])`,
  'giu',
);
/** Years without the word for them: «Маше семь, Ване девять». */
const BARE_AFTER = startsWith(
  `(?:,?(?: (?:уже|всего|сейчас|тогда|было|только|едва|скоро|исполнилось|исполнится|стукнуло|почти|нет и|по|лишь|ещё|около|примерно)){0,2},?) ${BARE_AGE}(?=[,.;!?)]|$| (?:и|а|[—–-])(?!\\p{L}))`,
);
const YEAR_ORDINAL = '(?:\\p{L}+(?:ый|ой|ий)|\\d{1,2}-?й) год';
const YEAR_OF_LIFE = startsWith(
  `${LINK}(?:(?:которо(?:му|й)|ему|ей) )?(?:(?:ид[её]т|ш[её]л|пош[её]л|пошла) ${YEAR_ORDINAL}|${YEAR_ORDINAL} жизни)`,
);
/** Months or years by their order, right after a name in the dative: «Тимоше восьмой месяц». */
const NTH = startsWith(
  '(?: (?:уже|только|всего))? \\p{L}{3,}(?:ый|ой|ий) (?:годик|год|месяц)(?=[,.;!?])',
);
/** «племянник Эльдар, второй год в коррекционной школе». */
const YEAR_AT_SCHOOL = startsWith(
  `${LINK}(?:уже )?(?:перв|втор|трет|четв[её]рт|пят)\\p{L}{2} год (?:обучени\\p{L}|уч[её]бы|учится|в (?:\\p{L}+ )?(?:школе|садике|саду|интернате|лицее|гимназии))`,
);
const SCHOOL_AFTER = startsWith(`${LINK}(?:(?:\\p{L}{1,12},? ){0,3})?(?<school>${SCHOOLING})`);
/** The same right after a name that is a word too: «Рома из четвёртого „В“». */
const SCHOOL_NEXT = startsWith(`(?: ?[,(–—] ?|(?= из ) | ?\\( ?(?:\\p{L}+ ){1,3})(?:${SCHOOLING})`);
const SCHOOL_BEFORE = endsWith(`(?:${SCHOOLING})(?: (?:[^\\s.!?;]{1,20} ){0,4}|[ ,:—–-]{1,4})`);
/** A pupil named right after the word: «с первоклассником Марком». */
const PUPIL_BEFORE = endsWith(`(?:${PUPIL}) `);
/** A pupil of a class or school, named right after: «ученице 8 класса Назлыгуль Ахметовой». */
const PUPIL_OF = endsWith(
  '(?:учени(?:к|ц)|школьни|воспитанни|учащ|обучающ|выпускни)\\p{L}* (?:[^\\s.!?;,]{1,14} ){0,3}',
);
const CHILD_AFTER = startsWith(` ?[,(–—-] ?(?:\\p{L}{1,14} )?${CHILD}`);

/** Year of birth without the word for it: «малышка Ксения 2021 года». */
const BORN_IN = /^[\s,(]{1,3}20[0-3]\d(?:\s?г(?:ода?|\.)|\))/u;
const AGED_BEFORE = endsWith(`(?:${AGED}|${PUPIL}) `);

/** A child by an initial alone: «девочка К., 8 лет». */
const BY_INITIAL = new RegExp(
  `(?<![\\p{L}-])${spaced(CHILD)}\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?`,
  'giu',
);
const INITIAL_AFTER = /\s\p{Lu}\.(?:\s?\p{Lu}\.)?$/u;

/** What is said of a child, not of a town or a project. */
const OF_CHILD = new RegExp(
  `(?<!\\p{L})(?:учени(?:к|ц)|учится|ходит в|посещает|поступил|перевед[её]н|воспитывается|жив[её]т (?:с|у|в семье|в приют)|сам(?:а|остоятельно)? (?:ест|\\p{L}+ет|\\p{L}+ил)|впервые|научил(?:ся|ась)|перестал(?:а)?|плачет|плакал|играет|рисует|мечтает|просит|ждала?(?!\\p{L})|молчит|молчал|говорит|заговорил|спит|реабилитаци|адаптаци|приём(?:ный|ная)|сын|доч|внук|внуч|брат|сестр|остал(?:ся|ась)|попал(?:а)?(?!\\p{L})|поступил|пришёл|пришла|прибыл|взяли|забрали|родил(?:ся|ась)|боится|любит|не говорит|инвалид|диагноз|сирота|мам[аы]|мать|отец|бабушк|опекун|${spaced(CHILD)}(?!\\p{L}))`,
  'iu',
);

type Degree = 'block' | 'doubt' | undefined;

const isGrown = (years: number): boolean => Number.isNaN(years) || years >= 18;

/** Age right after the name: «Маша, 7 лет», «Ване исполнилось пять лет». */
function agedAfter(after: string, mention: Mention, isSure: boolean): Degree {
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

function schooled(before: string, after: string): boolean {
  const next = SCHOOL_AFTER.exec(after);
  if (next && !NO_SCHOOLING.test(after.slice(0, next[0].length + 20))) return true;
  const previous = SCHOOL_BEFORE.exec(before.slice(-110));
  return previous !== null && !NO_SCHOOLING.test(previous[0]);
}

function judge(person: Person, isOfficeField: boolean): Degree {
  const { mention, before, after } = person;
  const { kind, doubtful, lower } = mention;
  const isChild = person.relation !== undefined && isChildWord(person.relation);
  const aged = agedAfter(after, mention, !doubtful || isChild);
  if ((mention.stranger && person.isHero) || person.isOfWork) return undefined;
  const isAged =
    aged === 'block' ||
    (!doubtful &&
      (AGE_BEFORE.test(before.slice(-60)) ||
        AGE_EARLIER.test(before) ||
        hasTurned(before, mention)));
  if (mention.stranger)
    return strangerOf(person, isAged, isChild || AGED_BEFORE.test(before.slice(-40)));
  if (aged === 'block' && !(lower && doubtful && !isChild)) return 'block';
  if (isAged && aged !== 'block') return 'block';
  if (isOfficeField) return undefined;
  if ((lower && !isChild) || person.isInOffice) return undefined;
  if (isChild && (BORN_IN.test(after) || YEAR_AT_SCHOOL.test(after))) return 'block';
  if (PUPIL_BEFORE.test(before.slice(-60))) return 'block';
  if (doubtful && !isChild ? SCHOOL_NEXT.test(after) : schooled(before, after)) return 'block';
  if (aged === 'doubt') return 'doubt';
  if (isChild || (!doubtful && !person.isFamous && CHILD_AFTER.test(after)))
    return kind === 'first' ? 'doubt' : 'block';
  return undefined;
}

/** First name and surname, as the suffix of the second word tells. */
const isFullName = ({ kind, surname }: Mention): boolean =>
  kind === 'surname' && isSurname(surname ?? '');

/** Of a name that no dictionary knows, the rest of the sentence must speak of a child. */
function strangerOf({ before, after, mention }: Person, isAged: boolean, isChild: boolean): Degree {
  if (isChild) return isAged || schooled(before, after) ? 'block' : 'doubt';
  if (isAged) return OF_CHILD.test(after) || isFullName(mention) ? 'block' : undefined;
  if (isFullName(mention) && (SCHOOL_NEXT.test(after) || PUPIL_OF.test(before.slice(-60))))
    return 'block';
  return undefined;
}

/** Children named together with an age, a class or a school; a child word alone beside a first name is a doubt. */
export const children: PrivacyRule = ({ text, masked, people, office = false }) => [
  ...people.flatMap((person): Hit[] => {
    const { kind, start, end } = person.mention;
    const degree = kind === 'patronymic' ? undefined : judge(person, office);
    if (!degree) return [];
    return [(degree === 'block' ? block : doubt)(RULE, start, end)];
  }),
  ...matches(text, ASKED).flatMap(({ start, end }) =>
    people
      .filter(({ mention }) => !mention.lower && mention.start >= start && mention.end < end)
      .map(({ mention }) => block(RULE, mention.start, mention.end)),
  ),
  ...matches(masked, BY_INITIAL)
    .filter(({ found, end }) => INITIAL_AFTER.test(found) && !/^\s?\p{Lu}/u.test(masked.slice(end)))
    .map(({ start, end }) => doubt(RULE, start, end)),
];
