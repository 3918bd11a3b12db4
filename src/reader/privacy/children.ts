import { AGED, BARE_AGE, PUPIL } from './ages.ts';
import { agedAfter, type Degree, isAgedBefore } from './child-ages.ts';
import {
  classedLater,
  PUPIL_BEFORE,
  PUPIL_OF,
  SCHOOL_NEXT,
  schooled,
  YEAR_AT_SCHOOL,
} from './child-schools.ts';
import { isSurname } from './names/dictionary.ts';
import type { Mention } from './names/mentions.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';
import type { Person } from './person.ts';
import { endsWith, matches, spaced, startsWith } from './patterns.ts';
import { CHILD, isChildWord } from './relations.ts';

const RULE = 'privacy-child';

const CHILD_AFTER = startsWith(` ?[,(–—-] ?(?:\\p{L}{1,14} )?${CHILD}`);

/** Year of birth without the word for it: «малышка Ксения 2021 года». */
const BORN_IN = /^[\s,(]{1,3}20[0-3]\d(?:\s?г(?:ода?|\.)|\))/u;
const AGED_BEFORE = endsWith(`(?:${AGED}|${PUPIL}) `);

/** A child's age asked and answered: «Сколько лет Алие? — Двенадцать». */
const ASKED = new RegExp(
  `(?<!\\p{L})(?:сколько(?:\\s\\p{L}+){0,3}?\\s(?:лет|годиков|месяцев)[^.!?]{0,40}|[а-яё-]{3,15}\\sсколько(?:\\s(?:лет|уже|сейчас))?)\\?[\\s«»"—–-]{0,5}(?:(?:ему|ей|уже|скоро|почти|всего)\\s){0,2}${spaced(BARE_AGE)}(?![\\p{L}\\d])`,
  'giu',
);
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

function judge(person: Person, isOfficeField: boolean): Degree {
  const { mention, before, after } = person;
  const { kind, doubtful, lower } = mention;
  const isChild = person.relation !== undefined && isChildWord(person.relation);
  const aged = agedAfter(after, mention, !doubtful || isChild);
  if ((mention.stranger && person.isHero) || person.isOfWork) return undefined;
  const isAged = aged === 'block' || (!doubtful && isAgedBefore(before, mention));
  if (mention.stranger)
    return strangerOf(person, isAged, isChild || AGED_BEFORE.test(before.slice(-40)));
  if (aged === 'block' && !(lower && doubtful && !isChild)) return 'block';
  if (isAged && aged !== 'block') return 'block';
  if (isOfficeField) return undefined;
  if ((lower && !isChild) || person.isInOffice) return undefined;
  if (isChild && (BORN_IN.test(after) || YEAR_AT_SCHOOL.test(after))) return 'block';
  if (PUPIL_BEFORE.test(before.slice(-60))) return 'block';
  if (doubtful && !isChild ? SCHOOL_NEXT.test(after) : schooled(before, after)) return 'block';
  if (!doubtful && kind === 'first' && !lower && classedLater(after)) return 'block';
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
