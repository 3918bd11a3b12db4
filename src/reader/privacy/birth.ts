import { around, endsWith, matches, spaced, startsWith, words } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';
import type { Person } from './person.ts';
import type { Mention } from './names/mentions.ts';

const RULE = 'privacy-birth-date';
const MONTH = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}{0,6}\\.?';
const YEAR = '(?:19[3-9]\\d|20[0-3]\\d)';
const DATE = `(?:\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:${YEAR}|\\d{2})|\\d{1,2} ${MONTH} ${YEAR}|${YEAR}[.-]\\d{2}[.-]\\d{2}|\\d{2} \\d{2} ${YEAR})`;
const BORN_SHORT =
  '(?:д\\. ?р\\.|г\\. ?р\\.|г/р|д/р|г\\.рожд|рожд\\.|рожд\\p{L}+|гр\\.|г ?р(?!\\p{L})|года? рожд\\p{L}*|г\\. рожд\\p{L}*)';
const BORN_WORD =
  '(?:дат\\p{L} рожд\\p{L}+|день рожд\\p{L}+|д\\. ?р\\.?|д/р|рожд\\.|род\\.|р\\.|именин\\p{L}*)';
const BORN_VERB =
  '(?:родил(?:ся|ась|ись|и|ось)|появил(?:ся|ась|ись) на свет|на свет появил(?:ся|ась|ись)|рожд[её]н(?:а|ы|ный|ная|ного|ной)?|родивш\\p{L}+)';
const SMALL = '[\\s:,—–-]{0,4}(?:у \\p{L}+ )?(?:в \\p{L}+ )?';

const MARKED = new RegExp(
  [
    `${DATE}[\\s,]{0,3}(?:г\\.|года?|год)?[\\s,]{0,2}${BORN_SHORT}`,
    `${BORN_WORD}(?: \\p{L}+){0,2}${SMALL}${DATE}`,
    `${YEAR} ?${BORN_SHORT} ?[,(] ?\\d{1,2} ${MONTH}`,
  ]
    .map((one) => `(?<![\\p{L}\\d])(?:${spaced(one)})`)
    .join('|'),
  'giu',
);
const BORN = words(
  `${BORN_VERB}(?: \\p{L}+){0,4}?${SMALL}${DATE}|${DATE} (?:г\\.|года?)?[,\\s]*(?:в \\p{L}+ )?(?:у \\p{L}+ )?${BORN_VERB}`,
);
/** Year or day of birth told by a verb: «родился в 2015 году», «родилась 5 мая». */
const BORN_YEAR = words(
  `${BORN_VERB}(?: \\p{L}+){0,3}? (?:в 20[0-3]\\d(?:-м)? (?:году|г\\.?)|(?:в )?${MONTH} 20[0-3]\\d)|год рождения(?: \\p{L}+){0,3} ?[:—–-]{0,1} ?(?:19|20)\\d\\d|день рождения(?: \\p{L}+)? ?[:—–-]? ?\\d{1,2} ${MONTH}`,
);
const YEAR_ONLY = new RegExp(
  `(?<![\\d–-])(?:${YEAR})\\s?(?:г\\.|года?)?\\s?(?:р\\.|рожд\\p{L}*\\.?|г\\.?\\s?р\\.)`,
  'giu',
);

/** Date right after a name, of whom a child's life is told: «Соня, 05.06.15, ищет маму». */
const DATE_NEXT = startsWith(` ?[,(] ?${DATE}(?=[,)])`);
const CHILD_LIFE = /ищет|мам|пап|семь|сирот|реб[её]н|воспит|диагн|инвалид|приют/iu;

/** Birthdays of what is no person. */
const THING = words(
  'фонд\\p{L}*|проект\\p{L}*|центр\\p{L}*|служб\\p{L}+|программ\\p{L}+|иде\\p{L}+|клуб\\p{L}*|организаци\\p{L}+|практик\\p{L}+|школ\\p{L}+|движени\\p{L}+|акци\\p{L}+|конкурс\\p{L}*|учреждени\\p{L}+|ассоциаци\\p{L}+|традици\\p{L}+|форум\\p{L}*',
  'iu',
);
const PERSON = words(
  'реб[её]н\\p{L}+|мальчи\\p{L}+|девоч\\p{L}+|сын\\p{L}*|доч\\p{L}+|малыш\\p{L}*|близнец\\p{L}*|двойн\\p{L}+|внук\\p{L}*|внучк\\p{L}+|он|она|его|е[её]|воспитанни\\p{L}+|подопечн\\p{L}+|несовершеннолетн\\p{L}+|мать|мама|отец|младенец|сестр\\p{L}+|брат\\p{L}*|подрост\\p{L}+|дет(?:и|ей)',
  'iu',
);

const namesOf = (people: readonly Person[]): Mention[] =>
  people.map(({ mention }) => mention).filter(({ lower, doubtful }) => !lower && !doubtful);

/** Birth dates, and birth years beside a name. */
export const births: PrivacyRule = ({ text, people }) => {
  if (!/(?:19|20)\d{2}|\d[./]\d|рожд/u.test(text)) return [];
  const isOfPerson = (start: number, end: number): boolean => {
    const { before, after } = around(text, start, end);
    if (THING.test(before.slice(-40)) || THING.test(text.slice(start, end))) return false;
    if (PERSON.test(before) || PERSON.test(text.slice(start, end)) || PERSON.test(after))
      return true;
    return namesOf(people).some((one) => one.start < end + 60 && one.end > start - 80);
  };
  const marked = matches(text, MARKED)
    .filter(
      ({ start, end }) =>
        !THING.test(text.slice(start, end)) &&
        !endsWith('(?:проект|фонд|центр|служб|клуб)\\p{L}*[\\s:—-]*').test(text.slice(0, start)),
    )
    .map(({ start, end }) => block(RULE, start, end));
  const born = matches(text, BORN)
    .filter(({ start, end }) => isOfPerson(start, end))
    .map(({ start, end }) => block(RULE, start, end));
  const years = matches(text, YEAR_ONLY).flatMap(({ start, end }): Hit[] => {
    const owner = people
      .map(({ mention }) => mention)
      .find((one) => one.end <= start && start - one.end < (one.lower || one.doubtful ? 4 : 40));
    if (owner) return [block(RULE, start, end)];
    return PERSON.test(text.slice(Math.max(0, start - 30), start)) &&
      !startsWith('[–—-]').test(text.slice(end))
      ? [doubt(RULE, start, end)]
      : [];
  });
  const bornYears = matches(text, BORN_YEAR)
    .filter(
      ({ start, end }) =>
        !THING.test(around(text, start, end).before.slice(-40)) &&
        namesOf(people).some((one) => one.start < end + 40 && one.end > start - 60),
    )
    .map(({ start, end }) => block(RULE, start, end));
  const beside = people
    .filter(
      ({ mention, after, isInOffice }) =>
        mention.kind !== 'patronymic' &&
        !isInOffice &&
        DATE_NEXT.test(after) &&
        CHILD_LIFE.test(after),
    )
    .map(({ mention }) => block(RULE, mention.start, mention.end));
  return [...marked, ...born, ...bornYears, ...years, ...beside];
};
