import { isFirstName, isNominative } from './names/dictionary.ts';
import { endsWith, startsWith, words } from './patterns.ts';

/** Verbs by which people speak or work rather than are spoken of, as a pattern source. */
const WORKS =
  'рассказал\\p{L}*|рассказыва\\p{L}+|отметил\\p{L}*|сообщил\\p{L}*|представил\\p{L}*|подчеркнул\\p{L}*|пояснил\\p{L}*|считает|говорит|выступил\\p{L}*|доложил\\p{L}*|вед[её]т|провод\\p{L}+|консультир\\p{L}+|(?<!не )работа\\p{L}+|помога\\p{L}+|обуча\\p{L}+|разработал\\p{L}*|написал\\p{L}*|поделил\\p{L}*|изуч\\p{L}+|исследу\\p{L}+|курир\\p{L}+|руковод\\p{L}+|созда\\p{L}+|основал\\p{L}*|организ\\p{L}+|исполнил\\p{L}*|помог\\p{L}*|призвал\\p{L}*|призва\\p{L}+|перев[её]л\\p{L}*|подар\\p{L}+|пожертвова\\p{L}+|собрал\\p{L}*|открыл\\p{L}*|вручил\\p{L}*|наград\\p{L}+|спел\\p{L}*|выступа\\p{L}+|обследу\\p{L}+|леч(?:ит|ила?)|осмотр\\p{L}+|предлага\\p{L}+|описа\\p{L}+|ввел\\p{L}*|вв[её]л\\p{L}*|доказа\\p{L}+|напомнил\\p{L}*|предложил\\p{L}*';

/** Verbs by which people speak or work rather than are spoken of. */
export const SPEAKS = words(WORKS, 'iu');

/** What public people do besides, and what makes others thank or honor them. */
const PUBLIC =
  'пров[её]л\\p{L}*|в[её]л|вел[аи]|поздрав\\p{L}+|приветств\\p{L}+|прочитал\\p{L}*|читает|снял\\p{L}*|сняла|нарисовал\\p{L}*|оформил\\p{L}* (?:книг|выставк|зал)\\p{L}*|подготовил\\p{L}*|возглав\\p{L}+|отвечает|победил\\p{L}*|пишет|пела|поют|по[её]т|играет|снима(?:ет|ла?|лась|лся)|выпустил\\p{L}*|издал\\p{L}*|сформулировал\\p{L}*|придумал\\p{L}*|назначен\\p{L}*|избран\\p{L}*|вош(?:[её]л|ла|ли) в (?:состав|команд|рабоч|совет|числ|жюри|экспертн)\\p{L}*|стал[аи]? (?:лауреат|победител|автор|ведущ|руковод|гост)\\p{L}*|защитил\\p{L}*|опубликова\\p{L}+|благодар\\p{L}+|спасибо|признательн\\p{L}+|гост(?:ь|я|ем|и|ями|ья)|заменил\\p{L}*|сменил\\p{L}*|(?:начал|завершил|закрыл|продолжил)\\p{L}?';
const DOES = `(?:${WORKS}|${PUBLIC})`;

const DOES_BEFORE = endsWith(`${DOES}(?: [\\p{L}-]+){0,3}[ ,:—–-]{1,4}`);
const DOES_AFTER = startsWith(`(?:,[^,.]{2,50},)?(?: [\\p{L}-]+){0,2} ${DOES}`);
const MADE_BEFORE = endsWith(
  '(?:разработ|подготов|состав|провед|напис|предлож|созда|представл|сня|постав|иллюстрир|описа|сформулир|организ)\\p{L}*н\\p{L}{0,3}(?: [\\p{L}-]+){0,2} ',
);
const THANKED = words(
  'спасибо|благодар\\p{L}+|признательн\\p{L}+|поздрав\\p{L}+|наград\\p{L}+|награжд\\p{L}+|вруч\\p{L}+|приз\\p{L}{0,2}|диплом\\p{L}*|лауреат\\p{L}*|победител\\p{L}+|грамот\\p{L}{1,2}|благотворител\\p{L}+|спонсор\\p{L}*|приглаш\\p{L}+|пригласи\\p{L}+',
  'iu',
);

/** Works, studies, memory and history near a name: its bearer is an author or a historic person. */
const KNOWN = words(
  '(?:аудио)?книг\\p{L}{0,3}|книж\\p{L}+|стих\\p{L}*|песн\\p{L}+|фильм\\p{L}*|роман(?:а|ы|е|у|ом|ов|ах)|повест\\p{L}+|сказк\\p{L}+|рассказ(?:ы|ов|ах|а|ам)?|цитат\\p{L}+|высказывани\\p{L}+|труд(?:ы|ов|ах|ам)|монографи\\p{L}+|стать\\p{L}+|исследовани\\p{L}+|методик\\p{L}*|метод(?:а|у|ом|е|ы|ов|ам)?|карточ\\p{L}+|техник\\p{L}|подход(?:а|у|ом|е|ы|ов)?|теори\\p{L}|концепци\\p{L}|иде[яиюей]{1,2}|шкал\\p{L}|опросник\\p{L}*|тест(?:а|у|ом|ы|е)?|иллюстраци\\p{L}+|картин\\p{L}*|скульптур\\p{L}+|выставк\\p{L}*|музе\\p{L}+|подвиг\\p{L}*|биографи\\p{L}+|портрет\\p{L}*|войн\\p{L}|фронт\\p{L}{0,3}|блокад\\p{L}+|поэт\\p{L}*|спектакл\\p{L}+|концерт\\p{L}*|музык\\p{L}+|перевод\\p{L}*|творчеств\\p{L}+|лекци\\p{L}+|интервью|экскурси\\p{L}+|имени|памят\\p{L}+|в честь|фото|опира\\p{L}+|опирал\\p{L}+|вслед за|по мнению|согласно|учени[еяюй]|школ\\p{L} мысли|наследи\\p{L}+|собор\\p{L}*|истори(?:я|и|ю|ей|ческ\\p{L}+) (?:страны|города|края|россии|отечества|школы|района|области)|(?:1[5-8]\\d|19[0-7])\\d|век(?:а|е|ов)?|герои(?:ня)?|героем|революци\\p{L}+|космос\\p{L}{0,2}|олимпи\\p{L}+|чемпион\\p{L}*|корол\\p{L}+|премьер\\p{L}*|театр\\p{L}*|балет\\p{L}*|канал\\p{L}{0,2}|подкаст\\p{L}*|передач\\p{L}+|журнал\\p{L}*|газет\\p{L}+|редакци\\p{L}+|афиш\\p{L}+|библиографи\\p{L}+|литератур\\p{L}+|учебник\\p{L}*|пособи\\p{L}+|штат\\p{L}{0,2}|лидер\\p{L}{0,2}|сцен\\p{L}{1,2}|хор\\p{L}{0,2}',
  'iu',
);
/** What is somebody's own, right before the name: «тренинг Анны Беловой», «по Марку Розину». */
const OWN = endsWith(
  '(?:роман|повесть|мемориал|тренинг|курс|семинар|программ|вебинар|мастер-класс|проект|практик|автор|работ|модел|школ|студи|мастерск|команд|коллектив|групп|сайт|блог|рубрик|колонк|упражнени|игр|вариант|формул|принцип|правил|завет|слов|мысл)\\p{L}{0,3} |по ',
);
/** Lists of those who take part by their work. */
const LISTED =
  /(?<!\p{L})(?:команд|рабоч\p{L}+ групп|оргкомитет|редколлеги|жюри|состав|контакт|ответственн|спикер|исполнител|организатор|тел\.|телефон)[^.!?]{0,80}:/iu;

/** Lower-case words of a sentence, without which a name stands in a list or a heading. */
const WORD = /(?<!\p{L})\p{Ll}{3,}/gu;

const isOblique = (first: string): boolean => isFirstName(first) && !isNominative(first);

/** What is told of clients alone: how they were met, where they come from, how they get along. */
const CLIENT = words(
  'знакомств\\p{L}+ с|познакоми\\p{L}+|приш(?:[её]л|ла) к нам|к нам приш(?:[её]л|ла)|после (?:выпуска|интерната|детского дома|колонии|больницы)|родила|вед[её]т хозяйство|платит за|снима(?:ет|ла) (?:комнат|квартир|угол)\\p{L}*|бер[её]мся за|рассказал\\p{L}* (?:психологу|куратору|наставни(?:ку|це)|специалист(?:у|ам)|юристу|воспитател\\p{L}+)|в гост(?:и|ях) (?:к|у)|участни(?:к|ца|цы|ка|цу|цей|ком|ку|це) (?:наш\\p{L}+ )?(?:программы|проекта|группы|клуба|практики|занятий|встреч|курса|школы)',
  'iu',
);

/** True when a sentence shows a named one by works, history or public deeds, or says nothing of anybody at all. */
export function isPublic(before: string, after: string, first: string): boolean {
  if (CLIENT.test(before.slice(-60)) || CLIENT.test(after.slice(0, 60))) return false;
  if (KNOWN.test(before.slice(-80)) || KNOWN.test(after.slice(0, 60))) return true;
  if (isOblique(first) && OWN.test(before)) return true;
  if (LISTED.test(before) || THANKED.test(before) || MADE_BEFORE.test(before)) return true;
  if ((before + after).match(WORD)?.length === undefined) return true;
  return (
    !isOblique(first) &&
    !AFTER_PREPOSITION.test(before) &&
    (DOES_BEFORE.test(before) || DOES_AFTER.test(after))
  );
}

/** A word that puts the name after it into another case. */
const AFTER_PREPOSITION = endsWith('(?:для|у|с|со|к|ко|от|о|об|про|без|через|за|над) ');

/** A new clause between an office and a name: «специалисты выяснили, что Юлия …». */
const CLAUSE = /,\s(?:что|чтобы|как|где|когда|почему|если|хотя|потому|пока|котор\p{L}+)(?!\p{L})/iu;
/** Finite verbs by their endings, without the nouns that end alike. */
const VERB =
  /(?<![\p{L}-])(?!отдел|раздел|генерал|материал|филиал|журнал|канал|персонал|капитал|портал|депутат|совет|комитет|факультет|университет|кабинет|лауреат|адвокат|кандидат|интернат|школ|привет|интернет|предмет|педсовет|академ|консульт|социал|аудит|институт|студент)\p{L}{2,}(?:[аеиоуыяю]л(?:а|о|и|ся|ась|ось|ись)?|[еиуюая]т|[еи]тся|[уюая]тся)(?!\p{L})/iu;
/** True for words that say what somebody does or did. */
export const isDeed = (text: string): boolean => VERB.test(text);

/** Who works with one person, in the nominative: «наставник Сергея». */
const HELPER =
  /^(?:наставни(?:к|ца)|куратор|юрист|адвокат|психолог|педагог|логопед|дефектолог|врач|тьютор|тренер|няня|воспитатель(?:ница)?|учитель(?:ница)?|волонт[её]р|социальный педагог|психотерапевт|невролог)$/iu;

/** True when what stands between an office and a name gives the name to another: a clause, or a deed done to its bearer. */
export function isAnother(office: string, between: string, first: string): boolean {
  if (CLAUSE.test(between)) return true;
  if (!isOblique(first)) return false;
  if (/^\s$/u.test(between)) return HELPER.test(office);
  return VERB.test(between) && !SPEAKS.test(between) && !THANKED.test(between);
}
