import { isFirstName, isNominative } from './names/dictionary.ts';
import { AGED } from './ages.ts';
import { endsWith, startsWith } from './patterns.ts';
import { isAnother, isDeed } from './standing.ts';

/** Beginnings of the words by which people are named in their office, profession or calling. */
const OFFICE = [
  'директор|замдиректор|зам\\.|заместител|министр|замминистр|руководител|замруководител|уполномоченн|глав[аыеуойю]{1,2}(?!\\p{L})|президент|губернатор|вице-губернатор|мэр|депутат|сенатор|председател|зампред|начальник|замначальник|заведующ|завуч|секретар|советник|помощник|спикер',
  'докладчик|соцработник|соцпедагог|спецпедагог|нян[яией]|модератор|эксперт|специалист|консультант|методист|психолог|педагог|учител|преподавател|воспитател|логопед|дефектолог|тьютор|врач|доктор|профессор|доцент|академик|кандидат\\p{L}* (?:[\\p{L}-]+ ){1,2}наук|канд\\. |д-р|архитектор|инженер|скульптор|предпринимател|меценат|фотограф|блогер|дизайнер|программист|музыкант|артист|продюсер|краевед|историк|философ|экономист|политолог|психотерапевт|невролог|нарколог(?!ич)|хореограф|дириж[её]р|генерал|лейтенант|сержант|подполковник|атаман|диакон|дьякон|пастор|рецензент|исполнител|научн\\p{L}+ руковод|к\\. ?п\\. ?н|к\\. ?пс|д\\. ?п\\. ?н|д\\. ?м\\. ?н|к\\. ?м\\. ?н|юрист|адвокат|нотариус|прокурор|судья|инспектор|следовател|полковник|майор|капитан|социолог|медиатор|куратор|координатор|менеджер|администратор|бухгалтер|редактор|журналист|корреспондент|автор|соавтор|разработчик|составител|основател|учредител|соучредител|создател|организатор|инициатор|тренер|ведущ|лектор|волонт[её]р|доброволец|наставник|общественник|общественн\\p{L}+ деятел|активист|священник|протоиерей|иерей|митрополит|епископ|архиепископ|патриарх|настоятел|игумен|игумень|монахин|муфтий|имам|раввин|писател|поэт|поэтесс|композитор|художник|режисс[её]р|актрис|акт[её]р|певиц|певец|космонавт|чемпион|спортсмен|фельдшер|акушер|медсестр|неонатолог|педиатр|гинеколог|психиатр|супервизор|социальн\\p{L}+ (?:работник|педагог|нян)|аналитик|исследовател|уч[её]н(?:ый|ая|ого)|сотрудни|(?<!законн\\p{L}{2,3} )представител|член|ректор|проректор|декан|коллег|управляющ|сопредседател|омбудсмен|вожат|библиотекар|мастер|инструктор|докладыва|основоположник|классик|лауреат|заслуженн|народн\\p{L}+ (?:артист|учител)|г(?:-н|-жа|осподин|оспожа)',
].join('|');

/** Nothing that ends a sentence stands between the office and the name. */
const BEFORE = endsWith(
  `(?:${OFFICE})\\p{L}*:?(?:[^.;!?—:]|\\.(?!\\s\\p{Lu}\\p{Ll}{3})){0,110}(?:\\s?[—–-]\\s?)?`,
);

/** Organization right after a name: «Анна Белова (АНО „Рядом“)». */
const ORGANIZATION =
  'ано|нко|роо|оо|боо|бф|фонд|гбу|гку|гау|мбу|огку|кгку|огбу|кгбу|гкусо|кцсон|срцн|министерств|департамент|управлени|комитет|администраци|центр|ассоциаци|союз|университет|институт|академи|мгу|мгппу|вшэ';
const AFTER = startsWith(
  `(?: ?\\((?:\\p{L}[\\p{L}.-]* ){0,2}?|, )(?:${ORGANIZATION})\\p{L}*|[»,\\s]*[(—–,-]\\s*(?:\\p{L}[\\p{L}.-]* ){0,4}?(?:${OFFICE})\\p{L}*`,
);

/** The office before such a word is another person's: «директор рассказала о Маше». */
const OTHER_PERSON = endsWith(`(?:о|об|про|у|к|с|со|для|от|без|за|${AGED})[«\\s]*`);

/** What somebody in office does to another: the name after it is that other's. */
const HELPED =
  /(?<!\p{L})(?:помог|помож|помощ\p{L}+ (?!при|по|в )|поддерж|навест|навеща|посети|посеща|убедил|устроил|сопровожда|консультир|направил|передал|вернул|при[её]ме|обратил)\p{L}*(?!\p{L})/iu;

const LAST = new RegExp(`(?<!\\p{L})(?:${OFFICE})(?![^]*(?<!\\p{L})(?:${OFFICE}))`, 'iu');

/** True when somebody in office acts upon the person named next: «психолог помогла Анне Петровне». */
const isHelped = (before: string): boolean => {
  const near = before.slice(-120);
  const office = LAST.exec(near);
  return office !== null && HELPED.test(near.slice(office.index));
};

/** True when the sentence goes on to another after the office, who is named next. */
export const isOfAnother = (before: string, first: string): boolean => {
  const near = before.slice(-120);
  const office = LAST.exec(near);
  if (!office) return false;
  const [word = ''] = /^\p{L}+/u.exec(near.slice(office.index)) ?? [];
  return isAnother(word, near.slice(office.index + word.length), first);
};

const VISITED = new RegExp(
  `(?<!\\p{L})(?:у|к|ко|от|для|без)\\s(?:\\p{L}+\\s)?(?:${OFFICE})\\p{L}*(?:\\s[\\p{L}-]+){0,4}?\\s(?:\\p{L}{2,}(?:л|ла|ло|ли|лся|лась|ет|ит|ется)|(?:записан|направлен|прикрепл[её]н)[аы]?)\\s(?:\\p{L}+\\s){0,2}$`,
  'iu',
);
/** True when the named one comes to somebody in office: «на приёме у психолога была Хертек Ш. К.». */
export const isVisited = (before: string): boolean => VISITED.test(before.slice(-110));

/** What those in office do, right after the word for them: «Зинаиду Карповну, специалисты навещают». */
const ACTS = startsWith(
  '(?: \\p{L}+){0,3}? \\p{L}{2,}(?:ют|ут|ят|ат|ли|лись|ются|ятся|[еиё]т|[аеиоуыяю]л|ла|лась)',
);
/** An office in the nominative after a name in another case is another's when it acts. */
const isActor = (after: string, found: string, first: string): boolean =>
  isFirstName(first) &&
  !isNominative(first) &&
  /(?:[иы]|[бвгджзклмнпрстфхцчшщь])$/u.test(found) &&
  ACTS.test(after.slice(found.length));

/** An office after a name belongs to its bearer unless a deed stands between. */
const isOfficeAfter = (after: string, first: string): boolean => {
  const found = AFTER.exec(after);
  return (
    found !== null &&
    !isActor(after, found[0], first) &&
    !isDeed(found[0]) &&
    !/(?<!\p{L})\p{L}{3,}ть(?:ся)?(?!\p{L})/u.test(found[0])
  );
};

/** True when the words around a name give its bearer an office; `isRelative`: a family word stands right before the name. */
export const isOfficeOf = (
  before: string,
  after: string,
  first: string,
  isRelative: boolean,
): boolean =>
  isOfficeAfter(after, first) ||
  (!isRelative &&
    BEFORE.test(before) &&
    !isVisited(before) &&
    !OTHER_PERSON.test(before.slice(-40)) &&
    !isHelped(before) &&
    !isOfAnother(before, first));

const ANYWHERE = new RegExp(`(?<!\\p{L})(?:${OFFICE})`, 'iu');

/** True when a text names any office. */
export const isOfficeIn = (text: string): boolean => ANYWHERE.test(text);

/** True when an office near a name may be its bearer's: no clause and no deed parts them. */
export const mayHoldOffice = (before: string, after: string, first: string): boolean => {
  const next = ANYWHERE.exec(after);
  return (
    (isOfficeIn(before) && !isOfAnother(before, first)) ||
    (next !== null && !isDeed(after.slice(0, next.index)))
  );
};
