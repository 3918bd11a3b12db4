import { isFirstName, isListedSurname, isNominative } from './names/dictionary.ts';
import { isFamous, mayBeFamous } from './names/famous.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';
import { endsWith, matches, startsWith } from './patterns.ts';
import { isOfficeIn } from './office.ts';
import type { Person } from './person.ts';
import { isHelped } from './helped.ts';
import { CHILD, PARENT } from './relations.ts';
import { INSTITUTION, isPlace } from './names/tokens.ts';
import { isPublic } from './standing.ts';

const RULE = 'privacy-name';

const FAMILY = `(?:${CHILD}|${PARENT}|сем(?:ья|ьи|ье|ью|ь[её]й|ей)|чета|супруги|родители)`;
const RELATIVE_AFTER = startsWith(
  `[ ,(—–-]{1,4}(?:я |это |он |она |наш\\p{L}{0,3} |тогда |теперь )?(?:(?:\\d{1,2}|одинок|при[её]мн|многодетн|родн|кровн|биологич|опекающ|молод)\\p{L}* ){0,2}(?:${FAMILY}|(?:и|с) (?:его|е[её]|их) (?:${FAMILY}|муж|жен)\\p{L}*|мать-одиночк\\p{L})`,
);
/** The name's bearer is called a parent: whatever office was named before is another's. */
const PARENT_AFTER = startsWith(
  '(?: \\p{L}\\.)?[ ,(—–-]{1,4}(?:(?:приёмн|приемн|многодетн|одинок|молод)\\p{L}* )?(?:мать|мам[аы]|отец|пап[аы]|бабушк\\p{L}|дедушк\\p{L}|опекун)(?!\\p{L})',
);
const PRIVATE_LIFE =
  /(?<!\p{L})(?:прожива|жив[её]т|жилищно-бытов|обследовани\p{L}+ услови|условий жизни|патронат|патронаж|личное дело|сняты? с уч|на сопровождени|сопровождени\p{L}+ семь|заявлени\p{L}+ от|материальн\p{L}+ помощ|получател\p{L}+ (?:социальн|услуг|помощ)|дети накормлены|одна раст|один раст|раст[ия]т (?:одн|сам|дво|тро|четв|сын|доч|дет)|одна воспит|не работает|безработн|попал\p{L}* в|осталась (?:одна|без|с)|остался (?:один|без|с)|просит помо|нужда|живут|отказал(?:ся|ась)|в разводе|овдов|закодир|бросил\p{L}* пить|не пь[её]т|пьянств|анонимн\p{L}+ (?:алко|нарко)|консилиум|межведомственн\p{L}+ совещ|ребёнок (?:ид|ходит|не)|субсиди|(?:оформ|назнач|получ|выплат)\p{L}* (?:\p{L}+ )?пособи|пособи\p{L}+ (?:на (?:реб|дет|под)|по (?:безраб|уход))|ИПРА|жалоб\p{L}+ на|сняли с уч|выписал|госпитализ|попал[аи]? в больниц|скончал|умер(?:ла)?(?!\p{L})|погиб|родной отец|родная мать|замуж|женил|восстанов\p{L}+ в (?:родительск\p{L}+ )?прав|взял\p{L}* (?:под|в семью|на воспит)|усынов|удочер|получил\p{L}* жиль|ушла? от муж|сбежал|скрыва|ночевал|в кризисн\p{L}+|без документов|паспорт|квартплат|долг|колони|обратил(?:ся|ась) за помощью|лишен|лишён|ограничен\p{L}* в родительских|состоит на уч|на уч[её]те|оказал\p{L}* в трудной|воспитыва(?:ет|ют|л|ла) (?:\p{L}+ ){0,3}(?:реб|дет|сын|доч|внук|внуч)|опекун\p{L}* (?:над|для)|родила|беременн|изъят|пь[её]т|злоупотребл|вернул\p{L}* (?:реб|дет)|отказал\p{L}* от реб|освободил\p{L}* из|алименты|развод|разв[её]л|развелась|избива|бил(?:а)? )/iu;

/** People who tell their own name in a letter. */
const NAMED_SELF = endsWith(
  '(?:меня|её|ее|его|женщину|девушку|мужчину) зовут |зовут (?:меня|её|ее|его) ',
);

/** Relations by which a famous surname is a namesake's. */
const NAMESAKE =
  /^(?:мам|мать|матер|бабушк|опекун|подопечн|воспитанн|клиент|участни|получател|попечител|обративш)/iu;

/** A speaker: «о которой рассказывала Ольга Ильина». */
const SPEAKER_BEFORE = endsWith(
  '(?:рассказ(?:ал|ывал)|представ(?:ил|лял)|доложил|выступ(?:ил|ал)|презентовал)\\p{L}* ',
);

/** An office told by a verb: «Анатолий Фёдорович восемь лет возглавляет совет». */
const LEADS = startsWith(
  '(?: [\\p{L}-]+){0,3} (?:возглавля|руководи|заведу|председательству)\\p{L}+',
);

/** Surname right after the name, as against another name or place after a comma. */
const SURNAME_AFTER = /^\s\p{Lu}[\p{L}-]+/u;

/** Surnames of more than one: «Ивановых», «Кравцовы». */
const OF_MANY =
  /(?<![\p{L}-])(?:\p{Lu}\p{Ll}+-)?\p{Lu}\p{Ll}+(?:[оеё]вы(?:х|м|ми)?|[иы]ны(?:х|м|ми)?|[сц]ки(?:е|х|м|ми)|[оеё]в(?:ой|а)|[кхнцтрлбшм]о|[ую]к|[ыи]х|ич(?:и|ей|ам)?|ян(?:ы|ов)?|дзе|швили)(?![\p{L}-])/gu;
const FAMILY_BEFORE = endsWith(
  '(?:сем(?:ья|ьи|ье|ью|ь[её]й|ей|ьям|ьями)|семейств\\p{L}{1,2}|супруг(?:и|ов|ам)|чет(?:а|ы|е|у|ой)|(?:семейн|супружеск|приёмн)\\p{L}+ пар(?:а|ы|е|у|ой)|родител(?:и|ей|ям)|брать(?:я|ев|ям)|с[её]ст(?:ры|[её]р)|дет(?:и|ей|ям|ьми))(?: (?:многодетн|при[её]мн|молод|замещающ)\\p{L}{2,3})?[ :—–]{1,3}(?:\\p{Lu}\\p{Ll}+ и \\p{Lu}\\p{Ll}+ )?(?:\\p{L}\\. ?)?',
);
const NO_FAMILY = /^(?:Романовых|Толстых|Новых|Первых|Основных|Единых|Передовых|Молодых)$/u;

/** Surname alone, which a relation or standing makes a person's: «гражданка Иванова», «подросток Сидоров». */
const OF_ONE =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{2,}(?:[оеё]в(?:а|ой|у)?|[иы]н(?:а|ой|у)?|енко|чук|швили|дзе)(?![\p{L}-])(?!\s+(?:област|район|кра[йя]|город|улиц|округ))/gu;
const ONE_BEFORE = endsWith(
  '(?:гражданин|гражданка|гр\\.|гр-ка|гр-н|мать|мама|отец|папа|бабушка|подросток|несовершеннолетн(?:ий|яя|его|ей)|малолетн(?:ий|яя|его|ей)|воспитанни(?:к|ца)|учени(?:к|ца)|опекун|подопечн(?:ый|ая)|реб[её]нок|мальчик|девочка|выпускни(?:к|ца)|роженица|клиентка) ',
);

/** Surname that no suffix tells after a word for one family: «семьи Коваль». */
const FAMILY_OF =
  /(?<!\p{L})(?:сем(?:ья|ьи|ье|ью|ь[её]й)|семейств[оаеу]|супруг(?:и|ов|ам)|чет[аыеу]|братья|с[её]стры|опекуны|родители)\s(?=\p{Lu}\p{Ll}+(?!\p{L}))/giu;
const AFTER_FAMILY = /^\p{Lu}\p{Ll}+/u;

const listedFamilies = (text: string): Hit[] =>
  matches(text, FAMILY_OF).flatMap(({ end }): Hit[] => {
    const found = AFTER_FAMILY.exec(text.slice(end))?.[0] ?? '';
    return isListedSurname(found) ? [block(RULE, end, end + found.length)] : [];
  });

/** Surnames that a family word before them makes a family's or a person's. */
function bySurname(text: string): Hit[] {
  const find = (pattern: RegExp, before: RegExp) =>
    matches(text, pattern).filter(
      ({ found, start }) =>
        before.test(text.slice(Math.max(0, start - 50), start)) &&
        !NO_FAMILY.test(found) &&
        !isFamous(found) &&
        !isFirstName(found),
    );
  return [
    ...listedFamilies(text),
    ...bracketed(text),
    ...[...find(OF_MANY, FAMILY_BEFORE), ...find(OF_ONE, ONE_BEFORE)].map(({ start, end }) =>
      block(RULE, start, end),
    ),
  ];
}

/** Name that no dictionary knows in brackets after a relation: «с матерью (Ойдуп Чечек)». */
const BRACKETED = new RegExp(
  `(?<!\\p{L})(?:${CHILD}|${PARENT})\\s?[([]\\s?(?=\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\p{Ll}+)?\\s?[)\\],])`,
  'gu',
);
const IN_BRACKETS = /^[^)\],]+/u;

const bracketed = (text: string): Hit[] =>
  matches(text, BRACKETED).flatMap(({ end }): Hit[] => {
    const found = IN_BRACKETS.exec(text.slice(end))?.[0] ?? '';
    const isNobody = INSTITUTION.test(found) || isPlace(found, '') || isFamous(found);
    return isNobody || isOfficeIn(/^[^)\]]{0,80}/u.exec(text.slice(end))?.[0] ?? '')
      ? []
      : [block(RULE, end, end + found.length)];
  });

/** Surname in another case than a list of authors has: «помощь Петровой А. С.». */
const OBLIQUE = /\p{Ll}(?:[оеё]в|[иы]н)(?:ой|у|ым)(?!\p{L})|\p{Ll}ск(?:ой|ому|ого)(?!\p{L})/u;
/** A first name alone, or with an initial: perhaps a child or a parent. */
function byFirstName(text: string, person: Person, published: boolean): Hit | undefined {
  const { start, end, kind, doubtful, lower, stranger, first } = person.mention;
  if (published || lower || stranger || (doubtful && kind === 'first') || person.isInOffice)
    return undefined;
  if (!text.trim().includes(' ') || /^\p{Lu}+$/u.test(first)) return undefined;
  if (person.isHero || person.isOfWork || person.isMaker || isFamous(text.slice(start, end + 20)))
    return undefined;
  return doubt(RULE, start, end);
}

function judge(text: string, person: Person, published: boolean): Hit | undefined {
  const { before, after, mention } = person;
  const { start, end, kind, lower, initials } = mention;
  if (kind === 'first' || kind === 'initial') return byFirstName(text, person, published);
  const isLowClient =
    lower &&
    kind === 'surname' &&
    !mention.doubtful &&
    (PRIVATE_LIFE.test(after) || PARENT_AFTER.test(after));
  if (
    lower &&
    !isLowClient &&
    ((kind !== 'patronymic' && person.relation === undefined) || person.isInOffice)
  )
    return undefined;
  const named = text.slice(start, end) + (SURNAME_AFTER.exec(after)?.[0] ?? '');
  if (isFamous(named) && !NAMESAKE.test(person.relation ?? '')) return undefined;
  if (PARENT_AFTER.test(after) && !(person.isInOffice && isOfficeIn(after.slice(0, 60))))
    return block(RULE, start, end);
  if (initials && !person.isCited && isHelped(before, after)) return block(RULE, start, end);
  if (person.isInOffice || person.isOfWork || person.isMaker) return undefined;
  if ((initials || person.isFirst) && person.isCited) return undefined;
  if (person.relation !== undefined || RELATIVE_AFTER.test(after)) return block(RULE, start, end);
  if (published || (initials && person.isAuthor)) return undefined;
  const isOfPrivateLife = mention.stranger
    ? PRIVATE_LIFE.test(after.slice(0, 60))
    : PRIVATE_LIFE.test(after) || PRIVATE_LIFE.test(before);
  if (isOfPrivateLife && (!person.isOfficeNear || person.isVisitor)) return block(RULE, start, end);
  if (NAMED_SELF.test(before)) return block(RULE, start, end);
  if (mention.stranger || mayBeFamous(named)) return undefined;
  if (kind === 'patronymic' && !person.isOfficeNear && !LEADS.test(after))
    return block(RULE, start, end);
  if (initials && !isOfPrivateLife)
    return person.isOfficeNear || !OBLIQUE.test(text.slice(start, end))
      ? undefined
      : doubt(RULE, start, end);
  if (kind === 'surname' && SPEAKER_BEFORE.test(before)) return undefined;
  if (
    person.isOfMethod ||
    isPublic(before, after, mention.first) ||
    (person.mayHoldOffice && isNominative(mention.first))
  )
    return doubt(RULE, start, end);
  return block(RULE, start, end);
}

/** Full names of people who are not named in office, and families by their surname. */
export const persons: PrivacyRule = ({ masked, people, office = false, published = false }) =>
  office
    ? []
    : [...people.flatMap((person) => judge(masked, person, published) ?? []), ...bySurname(masked)];
