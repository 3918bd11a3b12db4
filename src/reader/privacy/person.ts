import { HERO, isBeast, isOfWork, OF_TITLE } from './heroes.ts';
import { isBookHero } from './names/book-heroes.ts';
import { isListedSurname, isNominative, isSurname } from './names/dictionary.ts';
import { isFamous } from './names/famous.ts';
import type { Mention } from './names/mentions.ts';
import { isOfficeIn, isOfficeOf, isVisited, mayHoldOffice } from './office.ts';
import { around, endsWith } from './patterns.ts';
import { relationBefore } from './relations.ts';

/** What follows the author in a list of books. */
const CITED =
  /монографи|учеб|пособи\p{L}+\s?[.:\/—–-]|\/\/|(?:М|СПб|Екатеринбург|Пермь|Казань|Новосибирск)\.?\s?[,:]\s?(?:[\p{L}«»-]+,\s)?(?:19|20)\d\d|\d\s?с\.|ISBN|Вып\.|№\s?\d+\.\s?[—–-]?\s?С\.|дис(?:с)?\.|автореф/u;

/** Work of an author right before the name. */
const WORK_OF = endsWith(
  '(?:метод(?:а|у|ом|е|ы|ов|ам)?|методик\\p{L}{0,3}|методик|работ(?:ы|ах|ам)?|труд(?:ы|ов|ах|ам)|программ(?:а|ы|е|у|ой)|подход(?:а|у|ом|е|ы)?|иде(?:и|ям|ях|й)|теори\\p{L}|концепци\\p{L}|пособи\\p{L}{1,2}|книг\\p{L}{0,2}|упражнени\\p{L}{1,3}|игр(?:ы|ам|ах)?|тест(?:а|у|ом|е|ы|ов)?|опросник\\p{L}{0,2}|анкет\\p{L}|шкал\\p{L}|модел\\p{L}{1,2}|технологи\\p{L}|авторств\\p{L}|автор\\p{L}{0,2}|исследовани\\p{L}{1,2}|стать\\p{L}{1,2}|редакци\\p{L}|под ред\\.|по)(?: \\p{L}+){0,2} ',
);
/** The same with the subject of the method between: «методики коррекции раннего детского аутизма К.С. Лебединской». */
const METHODS_OF = endsWith(
  '(?:методик\\p{L}{0,3}|метод(?:а|у|ом|е|ы|ов|ам)?|при[её]м(?:ы|ов|ам|ами|ах)|подход(?:а|у|ом|е|ы|ов)?|терапи\\p{L}|систем(?:а|ы|е|у|ой)|классификаци\\p{L}|диагностик\\p{L})(?: \\p{L}+){0,5} ',
);
/** Methods and those who made them: «подход создали супруги Берта и Карел Бобат», «методика (Эрик Шоплер)». */
const METHOD =
  'метод|подход|терапи|систем|педагогик|программ|концепци|модел|шкал|опросник|техник|технологи|интеграци|гимнастик';
const MADE_BY = new RegExp(
  `(?<!\\p{L})(?:[\\p{L}-]*(?:${METHOD}))[^.!?;]{0,90}(?:(?:созда|разработа|придума|предложи|изобре|основа|сформулирова|описа|внедри|ввел|ввёл)\\p{L}*(?: [\\p{L}-]+){0,6} |\\()$`,
  'iu',
);

/** A method or program right before the name of its author. */
const METHOD_OF = endsWith(`(?:${METHOD})\\p{L}* (?:(?:доктора|профессора) )?`);

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
  readonly #text: string;
  #relation: { word: string | undefined } | undefined;
  #inOffice: boolean | undefined;
  #ofWork: boolean | undefined;

  /** `previous`: whom the text names before; the two may be named together; `titles`: what the text has in quotation marks. */
  constructor(text: string, mention: Mention, previous?: Person, titles = '') {
    this.mention = mention;
    this.#text = text;
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
    this.#inOffice ??= isOfficeOf(
      this.before,
      this.after,
      this.mention.first,
      this.relation !== undefined,
    );
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
    this.#ofWork ??=
      (this.#leader?.isOfWork ?? false) ||
      isBookHero(this.#named) ||
      isBeast(this.before, this.#named, this.#text) ||
      isOfWork(this.before, this.after, this.#text, this.#titles);
    return this.#ofWork;
  }

  /** True when the sentence gives a method, a game or a book to the one named: «на основе работ Т. М. Грабенко». */
  get isAuthor(): boolean {
    return (
      (this.#leader?.isAuthor ?? false) || WORK_OF.test(this.before) || METHODS_OF.test(this.before)
    );
  }

  /** True when the sentence tells that the named one made a method or a program. */
  get isMaker(): boolean {
    const { kind, initials, first, stranger } = this.mention;
    if (this.#leader?.isMaker === true) return true;
    if (kind === 'patronymic') return false;
    return (
      (initials || stranger || this.#isForeign || isNominative(first)) && MADE_BY.test(this.before)
    );
  }

  /** A full name whose surname is no Russian one. */
  get #isForeign(): boolean {
    const { kind, initials, start, end } = this.mention;
    const last = this.#text.slice(start, end).split(/\s/u).at(-1) ?? '';
    return kind === 'surname' && !initials && !isSurname(last) && !isListedSurname(last);
  }

  /** True for a foreign author of a method named right before: «программа Эмили Хейнсворт». */
  get isOfMethod(): boolean {
    return this.relation === undefined && this.#isForeign && METHOD_OF.test(this.before);
  }

  /** What follows the name, past the end of the sentence. */
  get next(): string {
    return this.#text.slice(this.mention.end, this.mention.end + 100);
  }

  /** The name as it stands, with the word after it. */
  get #named(): string {
    const { start, end } = this.mention;
    return this.#text.slice(start, end) + (/^\s\p{Lu}[\p{L}-]+/u.exec(this.after)?.[0] ?? '');
  }

  /** True when the name stands in a list of books. */
  get isCited(): boolean {
    return CITED.test(this.#text.slice(this.mention.end, this.mention.end + 220));
  }

  /** True when an author begins the text, as in a list of books. */
  get isFirst(): boolean {
    return this.#text.slice(0, this.mention.start).trim() === '' && /^\.\s/u.test(this.after + ' ');
  }

  /** True for a name that hardly anybody but a famous person has. */
  get isFamous(): boolean {
    return isFamous(this.#text.slice(this.mention.start, this.mention.end + 20));
  }

  /** True when the named one comes to somebody in office. */
  get isVisitor(): boolean {
    return isVisited(this.before);
  }

  /** True when an office in the sentence may be the named one's. */
  get mayHoldOffice(): boolean {
    return mayHoldOffice(this.before, this.after, this.mention.first);
  }

  /** True when an office is named anywhere in the sentence, perhaps another person's. */
  get isOfficeNear(): boolean {
    return isOfficeIn(this.before) || isOfficeIn(this.after);
  }
}
