import { AGE, AGED, NO_AGE, NO_SCHOOLING, PUPIL, SCHOOLING, yearsOf } from './ages.ts';
import { isDative } from './names/dictionary.ts';
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
  '(?:(?:которо(?:му|й)|сейчас|теперь|тогда|ему|ей|уже|всего|почти|было|недавно|скоро|на тот момент|на момент \\p{L}+|исполнил(?:ось|ся)|исполнится|возраст(?:ом|е)?|в возрасте|от роду|только|лишь|около|примерно|тоже|ещ[её]|полных|ид[её]т) ){0,4}';
const AGE_AFTER = [
  startsWith(`(?<link>${LINK})(?<filler>(?:${CHILD} )?${FILLER})${AGE}`),
  startsWith(`${SURNAME}(?<link>${LINK})(?<filler>(?:${CHILD} )?${FILLER})${AGE}`),
];
const NOT_AGE_AFTER = new RegExp(`^${NO_AGE}`, 'iu');
const AGE_BEFORE = endsWith(
  `(?:${AGED}|(?:в|с|к) (?:сво[ий]\\p{L}* )?${AGE}|в (?:свои|её|его|неполные|неполных) (?:неполные |неполных )?1?\\d|${AGE},? (?:зовут|имя|по имени))(?: (?:${CHILD}|его|е[её]|наш\\p{L}*))?[ ,:—–-]{1,4}(?:зовут |по имени )?`,
);
const YEAR_OF_LIFE = startsWith(
  `${LINK}(?:ид[её]т |пош[её]л |пошла )?(?:\\p{L}+(?:ый|ой|ий)|\\d{1,2}-?й) год(?: жизни)?`,
);
const SCHOOL_AFTER = startsWith(`${LINK}(?:(?:\\p{L}{1,12},? ){0,3})?(?<school>${SCHOOLING})`);
const SCHOOL_BEFORE = endsWith(`(?:${SCHOOLING})(?: (?:[^\\s.!?;]{1,20} ){0,4}|[ ,:—–-]{1,4})`);
/** A pupil named right after the word: «с первоклассником Марком». */
const PUPIL_BEFORE = endsWith(`(?:${PUPIL}) `);
const CHILD_AFTER = startsWith(` ?[,(–—-] ?(?:\\p{L}{1,14} )?${CHILD}`);

const AGED_BEFORE = endsWith(`(?:${AGED}|${PUPIL}) `);

/** A child by an initial alone: «девочка К., 8 лет». */
const BY_INITIAL = new RegExp(
  `(?<![\\p{L}-])${spaced(CHILD)}\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?`,
  'giu',
);
const INITIAL_AFTER = /\s\p{Lu}\.(?:\s?\p{Lu}\.)?$/u;

/** What is said of a child, not of a town or a project. */
const OF_CHILD = new RegExp(
  `(?<!\\p{L})(?:учени(?:к|ц)|учится|ходит в|посещает|поступил|перевед[её]н|воспитывается|жив[её]т (?:с|у|в семье|в приют)|родил(?:ся|ась)|боится|любит|не говорит|инвалид|диагноз|сирота|мам[аы]|мать|отец|бабушк|опекун|${spaced(CHILD)}(?!\\p{L}))`,
  'iu',
);

type Degree = 'block' | 'doubt' | undefined;

const isGrown = (years: number): boolean => Number.isNaN(years) || years >= 18;

/** Age right after the name: «Маша, 7 лет», «Ване исполнилось пять лет». */
function agedAfter(after: string, mention: Mention): Degree {
  const found = AGE_AFTER.map((one) => one.exec(after)).find(
    (match) => match && /^\s*\p{Lu}|^$/u.test(match.groups?.other ?? ''),
  );
  if (!found) return YEAR_OF_LIFE.test(after) ? 'block' : undefined;
  const { age = '', link = '', filler = '' } = found.groups ?? {};
  if (NOT_AGE_AFTER.test(after.slice(found[0].length))) return undefined;
  const isLoose = link.trim() === '' && !isDative(mention.first);
  if (isLoose && /уже|всего|почти|около|примерно|ещ[её]/iu.test(filler)) return undefined;
  if (isGrown(yearsOf(age))) return 'doubt';
  return 'block';
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
  const aged = agedAfter(after, mention);
  const isChild = person.relation !== undefined && isChildWord(person.relation);
  if (mention.stranger && person.isHero) return undefined;
  const isAged = aged === 'block' || (!doubtful && AGE_BEFORE.test(before.slice(-60)));
  if (mention.stranger)
    return strangerOf(person, isAged, isChild || AGED_BEFORE.test(before.slice(-40)));
  if (aged === 'block' && !(lower && doubtful)) return 'block';
  if (!doubtful && AGE_BEFORE.test(before.slice(-60))) return 'block';
  if (isOfficeField) return undefined;
  if ((lower && !isChild) || person.isInOffice) return undefined;
  if (PUPIL_BEFORE.test(before.slice(-60))) return 'block';
  if (!doubtful && schooled(before, after)) return 'block';
  if (aged === 'doubt') return 'doubt';
  if (isChild || (!doubtful && CHILD_AFTER.test(after)))
    return kind === 'first' ? 'doubt' : 'block';
  return undefined;
}

/** Of a name that no dictionary knows, the rest of the sentence must speak of a child. */
function strangerOf({ before, after }: Person, isAged: boolean, isChild: boolean): Degree {
  if (isChild) return isAged || schooled(before, after) ? 'block' : 'doubt';
  if (isAged) return OF_CHILD.test(after) ? 'block' : undefined;
  return undefined;
}

/** Children named together with an age, a class or a school; a child word alone beside a first name is a doubt. */
export const children: PrivacyRule = ({ masked, people, office = false }) => [
  ...people.flatMap((person): Hit[] => {
    const { kind, start, end } = person.mention;
    const degree = kind === 'patronymic' ? undefined : judge(person, office);
    if (!degree) return [];
    return [(degree === 'block' ? block : doubt)(RULE, start, end)];
  }),
  ...matches(masked, BY_INITIAL)
    .filter(({ found, end }) => INITIAL_AFTER.test(found) && !/^\s?\p{Lu}/u.test(masked.slice(end)))
    .map(({ start, end }) => doubt(RULE, start, end)),
];
