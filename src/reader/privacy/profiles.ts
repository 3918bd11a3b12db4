import { isInstitution } from './names/institutions.ts';
import { latinParts, personIn } from './names/latin.ts';
import { around, matches } from './patterns.ts';
import { block, doubt, type Hit, type PrivacyRule } from './hit.ts';

const RULE = 'privacy-profile';
const ADDRESS =
  /(?<![\p{L}\d.-])(?:https?:\/\/)?(?:www\.|m\.)?(?<site>vk\.com|vk\.ru|vkontakte\.ru|ok\.ru|odnoklassniki\.ru|t\.me|telegram\.me|instagram\.com|facebook\.com|fb\.com|wa\.me|tiktok\.com|my\.mail\.ru|threads\.net|api\.whatsapp\.com)\/(?<path>[^\s"'<>()\]»,;]{1,200})/giu;
/** Blogs and channels, which are anybody's: only the sentence tells whose. */
const BLOG =
  /(?<![\p{L}\d.-])(?:https?:\/\/)?(?:www\.|m\.)?(?:youtube\.com\/(?:@|c\/|user\/)|dzen\.ru\/|rutube\.ru\/(?:u|channel)\/|twitch\.tv\/|(?:twitter|x)\.com\/|pinterest\.[a-z]{2,3}\/|likee\.video\/@|boosty\.to\/|(?:proza|stihi)\.ru\/avtor\/)[^\s"'<>()\]»,;]{2,100}/giu;
const HANDLE_ALONE = /(?<![\w.@/-])@(?<handle>[a-z][\w.]{3,40})(?![\w.]*\.[a-z]{2,3}(?![\w]))/giu;
const NAMED =
  /(?<!\p{L})(?:ник\p{L}{0,2}|логин\p{L}{0,2}|тг|телеграм\p{L}{0,2}|telegram|инстаграм\p{L}{0,2}|инст[ае]|скайп\p{L}?|skype|вк|вконтакте)(?:\s\p{L}{1,12}){0,3}\s?[:—–-]?\s(?<handle>[a-z][a-z\d]*(?:[_.]|\d)[\w.]{2,30})/giu;
const ID = /(?<![\w/@.])@?id\d{6,12}(?!\w)/giu;
const HANDLE =
  /(?<![\p{L}\d])(?:тг|telegram|телеграмм?(?:е|а|у)?|телега|инстаграмм?(?:е|а)?|инста|вк|вконтакте|ник|скайп|skype|max|мессенджер\p{L}*|соцсет\p{L}+)(?:\s\p{L}{2,12}){0,2}[\s:—–-]{1,4}(?:@|собак[аи]\s)(?<handle>[a-z][\w.]{3,40})/giu;

/** Addresses that belong to a person whatever they are called. */
const PERSONAL =
  /^(?:id\d+|wall\d+_|photo\d+_|albums?\d+|profile(?:\.php|\/\d)|people\/|mail\/|list\/)/iu;
const OFFICIAL =
  /^(?:club|public|event|group|wall-|photo-|video|album-|topic-|page-|app|market-|doc-?|@|s\/|share|groups?\/|pages\/|p\/|reel|tv\/|explore|hashtag|joinchat|addstickers|c\/|music|away|feed|search|widget|sharer)/iu;

function judge(site: string, path: string): 'block' | 'doubt' | undefined {
  if (/^(?:wa\.me|api\.whatsapp\.com)$/iu.test(site))
    return /79\d{9}/u.test(path) ? 'block' : 'doubt';
  if (/^t(?:elegram)?\.me$/iu.test(site) && /^\+?7?9\d{9}/u.test(path)) return 'block';
  if (PERSONAL.test(path)) return 'block';
  if (/^(?:tiktok|threads)/iu.test(site)) return personIn(path) === 'sure' ? 'block' : 'doubt';
  if (OFFICIAL.test(path) || path.replace(/\/$/u, '') === '') return undefined;
  const page = path.split(/[?#/]/u)[0] ?? '';
  const person = personIn(page);
  if (latinParts(page).some(isInstitution))
    return person === 'sure' && !/fond|centr|center|detsk|detdom|school|shkol/u.test(page)
      ? 'block'
      : undefined;
  return person === 'no' ? 'doubt' : 'block';
}

/** One person's page: «подросток ведёт блог», «страница мамы»; an organization's: «канал службы». */
const OF_PERSON =
  /(?<!\p{L})(?:мам[аыеу]|пап[аыеу]|бабушк[аиеу]|опекун(?:а|ша|ши)?|мат(?:ь|ери)|от(?:ец|ца)|подрост(?:ок|ка|ку)|девочк[аиеу]|мальчик(?:а|у)?|девушк[аиеу]|юнош[аи]|парень|парня|сына?|доч(?:ь|ери|ки|ка)|воспитанни(?:к|ца|цы|ка)|выпускни(?:к|ца|цы|ка)|участни(?:ца|цы|к|ка)|наставни(?:к|ца|цы|ка)|подопечн(?:ый|ая|ого|ой)|волонт[её]ра?|личн\p{L}+|мо(?:й|я|ей|его)|дедушк[аи]|сестр[аы]|брата?|учени(?:к|ца|цы|ка)|е[её]|его|реб[её]нк[ау]|школьни(?:к|ца|цы|ка)|внук[ау]?|внучк[аи])(?!\p{L})/iu;
const OF_MANY =
  /(?<!\p{L})(?:официальн|сообществ|групп|учрежден|организаци|центр|служб|фонд|клуб|отделени|новост|подписыва|школ|ассоциаци|проект|паблик|чат|бот(?!\p{L})|команд|музе|библиотек|движени|мероприят|вместе с|ведомств|министерств|департамент)/iu;

/** What one person does with a page: «наш выпускник ведёт свой блог». */
const KEEPS =
  /(?<!\p{L})(?:выпускни(?:к|ца)|подрост(?:ок|ка)|девочк[аи]|мальчика?|девушк[аи]|юнош[аи]|пар(?:ень|ня)|сына?|доч(?:ь|ка|ери|ки)|воспитанни(?:к|ца|ка|цы)|подопечн(?:ый|ая|ого|ой)|участни(?:к|ца|цы)|(?:школь|уче)ни(?:к|ца|ка|цы)|мам[аы]|пап[аы]|бабушк[аи]|дедушк[аи]|он|она)\s(?:\p{L}+\s){0,2}(?:вед[её]т|завела?|зав[её]л|выклад\p{L}+|публику\p{L}+|пишет|снимает|постит|сво(?:й|ём|ем|ей|ю|я)\s)/iu;
const OF_OFFICE =
  /(?<!\p{L})(?:официальн|учрежден|организаци|центр(?!альн)|служб|фонд|ассоциаци|сообществ|групп[аыеу]|паблик)/iu;

/** True when the sentence says outright that one person keeps the page, whatever its address is like. */
function isKept(text: string, start: number, end: number): boolean {
  const near = around(text, start, end).before.slice(-110);
  return KEEPS.test(near) && !OF_OFFICE.test(near);
}

/** The sentence before an address says whose it is. */
function isOnesOwn(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  const near = `${before.slice(-110)} ${text.slice(start, end)} ${after.slice(0, 50)}`;
  return isKept(text, start, end) || (OF_PERSON.test(near) && !OF_MANY.test(near));
}

/** A doubtful page of which the sentence says that it is one person's blocks. */
const ofOwn = (
  verdict: 'block' | 'doubt' | undefined,
  text: string,
  start: number,
  end: number,
): 'block' | 'doubt' | undefined =>
  (verdict === 'doubt' && isOnesOwn(text, start, end)) || isKept(text, start, end)
    ? 'block'
    : verdict;

const hit = (verdict: 'block' | 'doubt' | undefined, start: number, end: number): Hit[] =>
  verdict ? [(verdict === 'block' ? block : doubt)(RULE, start, end)] : [];

/** A nickname alone: a person's when it holds a name and no institution. */
function judgeHandle(handle: string): 'block' | 'doubt' | undefined {
  if (latinParts(handle).some(isInstitution)) return undefined;
  return personIn(handle) === 'no' ? 'doubt' : 'block';
}

const CALL =
  /(?<![\p{L}\d])(?:tel|sms|viber|whatsapp):(?:\/\/)?[^\s)"']{0,20}?(?:\+?7|8)?9\d{2}[\d-]{7,10}(?!\d)/giu;

/** Links to pages of persons in social networks; groups and channels pass. */
export const profiles: PrivacyRule = ({ text }) => [
  ...(text.includes(':')
    ? matches(text, CALL).map(({ start, end }) => block('privacy-phone', start, end))
    : []),
  ...(text.includes('/')
    ? matches(text, ADDRESS).flatMap(({ start, end, groups }) =>
        hit(ofOwn(judge(groups.site ?? '', groups.path ?? ''), text, start, end), start, end),
      )
    : []),
  ...(text.includes('/')
    ? matches(text, BLOG)
        .filter(({ start, end }) => isOnesOwn(text, start, end))
        .map(({ start, end }) => block(RULE, start, end))
    : []),
  ...(/@|собак/u.test(text)
    ? matches(text, HANDLE).flatMap(({ start, end, groups }) =>
        hit(
          ofOwn(personIn(groups.handle ?? '') === 'no' ? 'doubt' : 'block', text, start, end),
          start,
          end,
        ),
      )
    : []),
  ...(text.includes('@') || /[a-z]\d|[a-z]_/iu.test(text)
    ? [...matches(text, HANDLE_ALONE), ...matches(text, NAMED)].flatMap(({ start, end, groups }) =>
        hit(ofOwn(judgeHandle(groups.handle ?? ''), text, start, end), start, end),
      )
    : []),
  ...matches(text, ID).map(({ start, end }) => block(RULE, start, end)),
];
