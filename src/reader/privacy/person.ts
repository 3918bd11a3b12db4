import type { Mention } from './names/mentions.ts';
import { isOfficeIn, isOfficeOf, isVisited } from './office.ts';
import { around } from './patterns.ts';
import { relationBefore } from './relations.ts';

/** Names of heroes and toys. */
const HERO =
  /(?<!\p{L})(?:кукл|игруш|персонаж|геро[йяе]|сказ(?:к|оч)|талисман|маскот|м[ау]льт|медвед|снеговик|мороз|ураган|праздник|день |дня |святц|чудотвор|крестител|геро[йи]н|сюжет|пьес|былин|эпос|город|посёл|остров|район)/iu;

/** «Маша из „Трёх медведей“», after the title is blanked. */
const OF_TITLE = /^\s(?:из|в|по)\s(?:\p{L}+\s)?·/u;

/** A hero of a work: «Аня из мультфильма», «героиня рассказа Тося». */
const WORK =
  'мультфильм|мультик|сказк|спектакл|кукл|персонаж|пьес|фильм|кино|книг|рассказ|повест|роман|сериал|комикс|песн|игр[аыеу]|стихотворен|миф|легенд|былин|басн|учебник';
const OF_WORK_AFTER = new RegExp(
  `^[ ,(—–-]{1,4}(?:героиня|герой|персонаж|из|в|—)\\s(?:\\p{L}+\\s)?(?:${WORK})`,
  'iu',
);
const OF_WORK_BEFORE = new RegExp(
  `(?:(?:геро(?:й|я|ю|иня|ини|иню|и)|персонаж\\p{L}*)(?:\\s\\p{L}+){0,2}|кукл\\p{L}{1,2}|игрушк\\p{L}{1,2}|персонаж\\p{L}*)[\\s,—–-]{1,3}$`,
  'iu',
);

/** What follows the author in a list of books. */
const CITED =
  /монографи|учеб|пособи\p{L}+\s?[.:\/—–-]|\/\/|(?:М|СПб|Екатеринбург|Пермь|Казань|Новосибирск)\.?\s?[,:]\s?(?:[\p{L}«»-]+,\s)?(?:19|20)\d\d|\d\s?с\.|ISBN|Вып\.|№\s?\d+\.\s?[—–-]?\s?С\.|дис(?:с)?\.|автореф/u;

/** Between two who are named together: «братья Иван и Пётр». */
const TOGETHER = /^(?:,| и|, а также| с)\s{1,2}$/u;

/** Person named in a text, with what the sentence says around the name; found out when a rule first asks. */
export class Person {
  readonly mention: Mention;
  /** The sentence before the name and after it. */
  readonly before: string;
  readonly after: string;
  readonly #leader: Person | undefined;
  readonly #titles: string;
  readonly #rest: string;
  #relation: { word: string | undefined } | undefined;
  #inOffice: boolean | undefined;

  /** `previous`: whom the text names before; the two may be named together; `titles`: what the text has in quotation marks. */
  constructor(text: string, mention: Mention, previous?: Person, titles = '') {
    this.mention = mention;
    this.#rest = text.slice(mention.end, mention.end + 220);
    this.#titles = titles;
    if (previous && TOGETHER.test(text.slice(previous.mention.end, mention.start)))
      this.#leader = previous;
    ({ before: this.before, after: this.after } = around(text, mention.start, mention.end));
  }

  /** Word for a family member or child that the name belongs to: «мама Ольга». */
  get relation(): string | undefined {
    this.#relation ??= {
      word: relationBefore(this.before, this.mention) ?? this.#leader?.relation,
    };
    return this.#relation.word;
  }

  /** True when the text names the person in office: «директор центра Анна Иванова», «Анна Иванова, психолог». */
  get isInOffice(): boolean {
    this.#inOffice ??= isOfficeOf(this.before, this.after, this.relation !== undefined);
    return this.#inOffice;
  }

  /** True when the sentence speaks of a hero, a toy, a feast or a place. */
  get isHero(): boolean {
    return (
      this.#titles.includes(this.mention.first.slice(0, 4)) ||
      HERO.test(this.before.slice(-40)) ||
      HERO.test(this.after.slice(0, 40)) ||
      OF_TITLE.test(this.after)
    );
  }

  /** True when the text gives the bearer to a work: «Аня из мультфильма». */
  get isOfWork(): boolean {
    return OF_WORK_AFTER.test(this.after) || OF_WORK_BEFORE.test(this.before);
  }

  /** True when the name stands in a list of books. */
  get isCited(): boolean {
    return CITED.test(this.#rest);
  }

  /** True when the named one comes to somebody in office. */
  get isVisitor(): boolean {
    return isVisited(this.before);
  }

  /** True when an office is named anywhere in the sentence, perhaps another person's. */
  get isOfficeNear(): boolean {
    return isOfficeIn(this.before) || isOfficeIn(this.after);
  }
}
