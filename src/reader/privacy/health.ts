import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';
import type { Person } from './person.ts';
import { MORE_STATUS, STATUS } from './health-words.ts';
import { CHILD } from './relations.ts';
import { endsWith, spaced, startsWith } from './patterns.ts';
import { SPEAKS } from './standing.ts';

const RULE = 'privacy-status';

const ANY = `${STATUS}|${MORE_STATUS}`;
const CORE_WORD = new RegExp(`(?<!\\p{L})(?:${spaced(STATUS)})`, 'iu');
const STATUS_WORD = new RegExp(`(?<!\\p{L})(?:${spaced(ANY)})`, 'iu');
const GAP = '[^.!?;«»]';

/** The status is said of the named one: «у Ани ДЦП», «Ваня — инвалид», «Ольга лишена…». */
const AFTER = [
  startsWith(`[ ,(–—:-]{1,4}(?:(?:\\p{L}{1,14},? ){0,6}?)(?:\\p{L}+-)?(?:${ANY})`),
  startsWith(
    `${GAP}{0,70}(?<!\\p{L})(?:страда\\p{L}+|боле(?:ет|л|ла)|болен|больна|имеет|имеющ\\p{L}+|поставлен\\p{L}*|поставили|диагностировал\\p{L}+|диагноз\\p{L}*|выявлен\\p{L}*|обнаруж\\p{L}+|стоит на|состо\\p{L}+ на|родил(?:ся|ась) с|жив[её]т с|была|был|лишен\\p{L}*|лишён|употребля\\p{L}+)(?!\\p{L})${GAP}{0,40}?(?:${ANY})`,
  ),
];
const BEFORE = endsWith(`(?:${ANY})\\p{L}*(?: у|:)?(?: \\p{L}{1,14}){0,2}[ ,(–—:-]{1,4}`);
const OF = endsWith(
  '(?:у|мам\\p{L}{1,3}|мат(?:ь|ери|ерью)|от(?:ец|ца|цу|цом)|пап\\p{L}{1,2}|родител\\p{L}{1,3}|реб[её]нк\\p{L}|сын\\p{L}{0,2}|доч\\p{L}{1,4}|бабушк\\p{L}{1,2}|семь\\p{L}{1,2}|брат\\p{L}{0,2}|сестр\\p{L}{1,2})[ ,–—-]{1,3}',
);

/** Those who have what is named before are listed: «С ДЦП в классе двое, Амир и Самира». */
const LISTED = endsWith(
  `(?:${ANY})\\p{L}*(?: [^.!?;:]{0,40}?)? (?:двое|трое|четверо|пятеро|оба|обе|один|одна|тоже)[ ,:(—–-]{1,3}(?:\\p{L}+(?:, | и )){0,3}`,
);
/** A line of a form: «Клиент: Олег. Стаж употребления 4 года». */
const FORM = endsWith(
  '(?:клиент|подопечн|получател|воспитанни|участни|пациент|случа|кейс|реб[её]н|имя|зовут)\\p{L}*:? ',
);
const SENTENCE_OFF = startsWith(`\\. (?:[^.!?]{0,20} )?(?:${ANY})`);

/** The status is said of others: «помощь детям с аутизмом», «семьи, где воспитывают инвалидов». */
const OF_OTHERS =
  /(?<!\p{L})(?:дет(?:ей|ям|ьми|ях|и)|люд(?:ей|ям|ьми|и)|сем(?:ей|ьям|ьями|ьях)|подростк(?:ов|ам|ами|и)|пациент\p{L}*|мам(?:ам)?(?!\p{L})|матер(?:ей|ям|ями)|родител(?:ей|ям|ями)|женщин(?:ам|ами)?(?!\p{L})|жертв\p{L}*|сирот(?:ам|ами)?(?!\p{L})|ребят\p{L}*|профилактик\p{L}*|тем[аеуыо]\p{L}*|о вреде|против|центр\p{L}*|приют\p{L}*|отделени\p{L}*|служб\p{L}*|фонд\p{L}*|отряд\p{L}*|школ\p{L}*|групп\p{L}* для)(?!\p{L})/iu;

/** Says that the word before is a child's name: «Тая — девочка». */
const IS_CHILD = startsWith(` ?[,(–—-] ?${CHILD}`);

/** A predicate that only a person has, right after a name that is a word too: «Баир условно осуждён». */
const IS_STATED = startsWith(
  '(?: ?[—–-])?(?: (?:условно|дважды|ранее|уже|был|была|теперь|снова)){0,2} (?:осужд[её]н\\p{L}?|судим\\p{L}?|состо(?:ит|ял\\p{L}?) на|стоит на|лишен\\p{L}?|лишён|болен|больна|отбы\\p{L}+|ВИЧ|страдает|беременна|пь[её]т|алкоголик|наркоман\\p{L}*|вернул[иа]? (?:обратно )?из (?:\\p{L}+ )?(?:при[её]мн|замещающ)\\p{L}+ семь\\p{L}|(?:сидел|сидит|сидела) на (?:сол|героин|метадон|наркот)\\p{L}*|(?<=[—–-] )(?:отказни|инвалид|колясочни|аут[иё]|сирот|эпилепт|дэцэп|даун|солев)\\p{L}*)',
);

/** What is said of the named one before the next comma. */
const clauseOf = (after: string): string => /^[^,.;:]{0,30}/u.exec(after)?.[0] ?? '';

function judge(person: Person): Hit | undefined {
  const { before, after, mention } = person;
  const { start, end, kind, doubtful, lower, initials } = mention;
  const isInForm = FORM.test(before.slice(-30)) && SENTENCE_OFF.test(person.next);
  if (isInForm && !lower) return block(RULE, start, end);
  if (
    lower ||
    (!STATUS_WORD.test(before) && !STATUS_WORD.test(after)) ||
    person.isInOffice ||
    person.isOfWork ||
    person.isMaker ||
    person.isOfMethod ||
    (initials && person.isAuthor) ||
    (kind !== 'first' && person.isFamous && person.relation === undefined)
  )
    return undefined;
  if (doubtful && /^\s(?:и|в|во|к|ко|на|не)\s/u.test(after)) return undefined;
  const isNamed = kind === 'patronymic' || (kind === 'surname' && person.relation !== undefined);
  if (isNamed && !CORE_WORD.test(before) && !CORE_WORD.test(after)) return undefined;
  const next = AFTER.some((one) => {
    const found = one.exec(after);
    return found !== null && !SPEAKS.test(found[0]) && !OF_OTHERS.test(found[0]);
  });
  const isOf = OF.test(before.slice(-30));
  const isSaid = next || isOf || BEFORE.test(before.slice(-100)) || LISTED.test(before.slice(-120));
  if (doubtful)
    return isSaid
      ? (isOf || IS_CHILD.test(after) || IS_STATED.test(after) ? block : doubt)(RULE, start, end)
      : undefined;
  if (isSaid && !SPEAKS.test(clauseOf(after))) return block(RULE, start, end);
  if (SPEAKS.test(after) || SPEAKS.test(before) || person.isOfficeNear) return undefined;
  return doubt(RULE, start, end);
}

/** A diagnosis or family circumstance beside a person's name. */
export const statuses: PrivacyRule = ({ people, office = false }) =>
  office ? [] : people.flatMap((person) => judge(person) ?? []);
