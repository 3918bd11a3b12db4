import { DATE, DAY, mayHoldDate, YEAR } from './dates.ts';
import { around, endsWith, matches, spaced, startsWith, words } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';
import type { Person } from './person.ts';
import type { Mention } from './names/mentions.ts';

const RULE = 'privacy-birth-date';
const BORN_SHORT =
  '(?:д\\. ?р\\.|г\\. ?р\\.|г/р|д/р|г\\.рожд|рожд\\.|рожд\\p{L}+|гр\\.|г ?р(?!\\p{L})|года? рожд\\p{L}*|г\\. рожд\\p{L}*)';
const BORN_WORD =
  '(?:дат\\p{L} рожд\\p{L}+|(?:год|месяц|число) рожд\\p{L}+|день рожд\\p{L}+|д\\. ?р\\.?|д/р|рожд\\.|род\\.|р\\.|именин\\p{L}*)';
const BORN_VERB =
  '(?:родил(?:ся|ась|ись|и|ось|а)|появил(?:ся|ась|ись) на свет|на свет(?: \\p{L}+){0,2} появил(?:ся|ась|ись)|приш(?:[её]л|ла) в (?:этот )?мир|рожд[её]н(?:а|ы|ный|ная|ного|ной)?|родивш\\p{L}+)';
const SMALL = '[\\s:,?—–-]{0,5}(?:у \\p{L}+ )?(?:в \\p{L}+ )?';

const MARKED = new RegExp(
  [
    `${DATE}[\\s,]{0,3}(?:г\\.|года?|год)?[\\s,]{0,2}${BORN_SHORT}`,
    `${BORN_WORD}(?: \\p{L}+){0,2}${SMALL}${DATE}`,
    `(?:год,?(?: и)? )?(?:день|дата) рожд\\p{L}+${SMALL}${YEAR}(?: г\\.| года?)?,? ${DAY}`,
    `${YEAR} ?${BORN_SHORT} ?[,(] ?${DAY}`,
  ]
    .map((one) => `(?<![\\p{L}\\d])(?:${spaced(one)})`)
    .join('|'),
  'giu',
);
const BORN = words(
  `${BORN_VERB}(?: \\p{L}+){0,4}?${SMALL}${DATE}|${DATE} (?:г\\.|года?)?[,\\s]*(?:в \\p{L}+ )?(?:у \\p{L}+ )?(?:\\p{L}+ )?${BORN_VERB}`,
);
/** Year or day of birth told by a verb: «родился в 2015 году», «родилась 5 мая». */
const BORN_YEAR = words(
  `${BORN_VERB}(?: \\p{L}+){0,3}? (?:в 20[0-3]\\d(?:-м)? (?:году|г\\.?)|в \\p{L}+ 20[0-3]\\d)|год рождения(?: \\p{L}+){0,3} ?[:—–-]{0,1} ?(?:19|20)\\d\\d|день рождения(?: \\p{L}+)? ?[:—–-]? ?${DAY}`,
);
const YEAR_ONLY = new RegExp(
  `(?<![\\d–-])(?:${YEAR})\\s?(?:г\\.|года?)?\\s?(?:р\\.|рожд\\p{L}*\\.?|г\\.?\\s?р\\.)`,
  'giu',
);

/** Bounds of a law between the word for birth and a date: «рождён после 01.01.2018», «родившиеся с … по …». */
const BOUND = endsWith('(?:с|со|после|до|по|ранее|позднее|позже|раньше|период\\p{L}*|между) ');
const LAST_DATE = new RegExp(`${spaced(DATE)}[^]{0,20}$`, 'iu');
/** Words between the word for birth and the date, or before the date when it comes first. */
const isBound = (found: string, before: string): boolean => {
  const at = found.search(LAST_DATE);
  return BOUND.test(at > 0 ? found.slice(0, at) : before.slice(-14));
};

/** Verb with its date and no subject, at the beginning of a sentence: «Родился 3 мая 2012 года». */
const ALONE = words(`(?:родил(?:ся|ась|ись)|появил(?:ся|ась|ись) на свет) ${DATE}`, 'iu');

const ALONE_AFTER = /^\s?(?:года?|г\.)?\s?(?:[,.;]|в[ео]?\s|$)/iu;

/** Date right after a name, of whom a child's life is told: «Соня, 05.06.15, ищет маму». */
const DATE_NEXT = startsWith(` ?[,(] ?${DATE}(?=[,)])`);
const DATE_LISTED = startsWith(`[\\s,(:—–-]{1,4}${DATE}`);
/** What a list says of itself when dates of birth stand in it: «именинники», «даты рождения», «дети:». */
const BIRTH_LIST = words(
  'именин\\p{L}+|дат(?:а|ы|у|ами|ой) рожд\\p{L}+|(?:день|дни|днями|дней|дн[её]м) рожд\\p{L}+|д\\. ?р\\.|(?:дети|ребёнок|ребенок|детей|сыновья|сын|дочери|дочь|дочки|внуки|внук|внучка|внучки|воспитанники|воспитанницы|подопечные|близнецы|двойняшки)(?= ?[:—–])',
  'iu',
);
const CHILD_LIFE = /ищет|мам|пап|семь|сирот|реб[её]н|воспит|диагн|инвалид|приют/iu;

/** Birthdays of what is no person. */
const THING = words(
  'фонд\\p{L}*|проект\\p{L}*|центр\\p{L}*|служб\\p{L}+|программ\\p{L}+|иде\\p{L}+|клуб\\p{L}*|организаци\\p{L}+|практик\\p{L}+|школ\\p{L}+|движени\\p{L}+|акци\\p{L}+|конкурс\\p{L}*|учреждени\\p{L}+|ассоциаци\\p{L}+|традици\\p{L}+|форум\\p{L}*',
  'iu',
);
/** More of them, where the words for the day are right before. */
const THING_DAY =
  /рожд\p{L}+\s(?:наш\p{L}+\s)?(?:отряд|лагер|дружин|театр|студи|кружк|чата|приют|город|район|сообществ|музе|библиотек|методик|фестивал|команд|газет|храм|сад[ау]|деревн|посёлк|села(?!\p{L}))/iu;
const PERSON = words(
  'клиент\\p{L}{0,3}|крошк\\p{L}|кроха|новорожд\\p{L}+|тройн\\p{L}+|племянни\\p{L}+|бабушк\\p{L}+|дедушк\\p{L}+|выпускни\\p{L}+|пап[аы]|старш(?:ий|его|ая|ую)|младш(?:ий|его|ая|ую)|реб[её]н\\p{L}+|мальчи\\p{L}+|девоч\\p{L}+|сын\\p{L}*|доч\\p{L}+|малыш\\p{L}*|близнец\\p{L}*|двойн\\p{L}+|внук\\p{L}*|внучк\\p{L}+|он|она|его|е[её]|воспитанни\\p{L}+|подопечн\\p{L}+|несовершеннолетн\\p{L}+|мать|мама|отец|младенец|сестр\\p{L}+|брат\\p{L}*|подрост\\p{L}+|дет(?:и|ей)',
  'iu',
);

const namesOf = (people: readonly Person[]): Mention[] =>
  people.map(({ mention }) => mention).filter(({ lower, doubtful }) => !lower && !doubtful);

/** Birth dates, and birth years beside a name. */
export const births: PrivacyRule = ({ text, people }) => {
  if (!mayHoldDate(text)) return [];
  const isOfPerson = (start: number, end: number): boolean => {
    const { before, after } = around(text, start, end);
    if (THING.test(before.slice(-40)) || THING.test(text.slice(start, end))) return false;
    if (PERSON.test(before) || PERSON.test(text.slice(start, end)) || PERSON.test(after))
      return true;
    return namesOf(people).some((one) => one.start < end + 60 && one.end > start - 80);
  };
  const isAlone = (start: number, end: number): boolean =>
    !/\p{L}/u.test(around(text, start, end).before) &&
    !THING.test(text.slice(0, start).slice(-120)) &&
    !THING.test(around(text, start, end).after) &&
    ALONE_AFTER.test(text.slice(end));
  const marked = matches(text, MARKED)
    .filter(
      ({ start, found }) =>
        !THING.test(found) &&
        !THING_DAY.test(found) &&
        !isBound(found, text.slice(0, start)) &&
        !endsWith('(?:проект|фонд|центр|служб|клуб)\\p{L}*[\\s:—-]*').test(text.slice(0, start)),
    )
    .map(({ start, end }) => block(RULE, start, end));
  const born = matches(text, BORN)
    .filter(
      ({ start, end, found }) =>
        !isBound(found, text.slice(0, start)) &&
        (isOfPerson(start, end) || (ALONE.test(found) && isAlone(start, end))),
    )
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
  const isListed = BIRTH_LIST.test(text);
  const beside = people
    .filter(
      ({ mention, after, isInOffice }) =>
        mention.kind !== 'patronymic' &&
        !isInOffice &&
        ((DATE_NEXT.test(after) && CHILD_LIFE.test(after)) ||
          (!mention.lower && isListed && DATE_LISTED.test(after))),
    )
    .map(({ mention }) => block(RULE, mention.start, mention.end));
  return [...marked, ...born, ...bornYears, ...years, ...beside];
};
