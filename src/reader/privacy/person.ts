import type { Mention } from './names/mentions.ts';
import { isOfficeIn, isOfficeOf } from './office.ts';
import { around } from './patterns.ts';
import { relationBefore } from './relations.ts';

/** Names of heroes and toys. */
const HERO =
  /(?<!\p{L})(?:кукл|игруш|персонаж|геро[йяе]|сказ(?:к|оч)|талисман|маскот|м[ау]льт|медвед|снеговик|мороз|ураган|праздник|день |дня |святц|чудотвор|крестител|геро[йи]н|сюжет|пьес|былин|эпос|город|посёл|остров|район)/iu;

/** «Маша из „Трёх медведей“», after the title is blanked. */
const OF_TITLE = /^\s(?:из|в|по)\s(?:\p{L}+\s)?·/u;

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
  #relation: { word: string | undefined } | undefined;
  #inOffice: boolean | undefined;

  /** `previous`: whom the text names before; the two may be named together; `titles`: what the text has in quotation marks. */
  constructor(text: string, mention: Mention, previous?: Person, titles = '') {
    this.mention = mention;
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

  /** True when an office is named anywhere in the sentence, perhaps another person's. */
  get isOfficeNear(): boolean {
    return isOfficeIn(this.before) || isOfficeIn(this.after);
  }
}
