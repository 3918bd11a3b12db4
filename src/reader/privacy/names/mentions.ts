import {
  isAlsoPlace,
  isAlsoWord,
  isPatronymic,
  isSurePatronymic,
  isSurname,
  isSurnameAfterName,
  isSurnameBeforeName,
} from './dictionary.ts';
import {
  type Token,
  TOKEN,
  isCapital,
  isWritten,
  isInitial,
  fits,
  follows,
  isToldBeside,
  CHILD_BEFORE,
  INSTITUTION,
  PLACE,
  isPlace,
  isLowerSurname,
  isManAfterWoman,
  isFirstNameToken,
} from './tokens.ts';

/** Person named in a text. */
export interface Mention {
  start: number;
  end: number;
  /** First name or initials alone, or with what tells one bearer from another. */
  kind: 'first' | 'initial' | 'surname' | 'patronymic';
  /** The first name as it stands there; empty for initials. */
  first: string;
  /** The second word of a stranger's name. */
  surname?: string | undefined;
  /** The surname goes with initials instead of a first name. */
  initials: boolean;
  /** The first name is a common word too. */
  doubtful: boolean;
  /** Written without capital letters. */
  lower: boolean;
  /** No name of the dictionary: only what stands beside it tells that it is one. */
  stranger: boolean;
}

/** What holds of most mentions. */
const PLAIN = { initials: false, doubtful: false, lower: false, stranger: false };

class Finder {
  readonly #text: string;
  readonly #tokens: Token[];
  readonly mentions: Mention[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
      word,
      start: index,
      end: index + word.length,
    }));
  }

  /** Token at a place when only these characters stand between it and its neighbor. */
  #near(at: number, step: 1 | -1, between: RegExp): Token | undefined {
    const [one, other] = step === 1 ? [at, at + 1] : [at - 1, at];
    const [left, right] = [this.#tokens[one], this.#tokens[other]];
    if (!left || !right || right.start - left.end > 4) return undefined;
    return between.test(this.#text.slice(left.end, right.start))
      ? this.#tokens[at + step]
      : undefined;
  }

  find(): Mention[] {
    let taken = 0;
    for (const [at, token] of this.#tokens.entries()) {
      if (token.start < taken) continue;
      const mention =
        this.#named(at, token) ??
        this.#patronymed(at, token) ??
        this.#initialed(at, token) ??
        this.#stranger(at, token);
      if (!mention) continue;
      this.mentions.push(mention);
      taken = mention.end;
    }
    return this.mentions;
  }

  /** First name with what stands around it. */
  #named(at: number, token: Token): Mention | undefined {
    const lower = /^\p{Ll}+$/u.test(token.word);
    if (!isFirstNameToken(token.word) || (!lower && !isWritten(token.word))) return undefined;
    const space = /^\s{1,2}$/u;
    let { start, end } = token;
    let kind: Mention['kind'] = 'first';
    let last = at;
    const previous = this.#near(at, -1, space);
    let next = this.#near(at, 1, space);
    if (next && isPatronymic(next.word) && (lower || isWritten(next.word))) {
      kind = 'patronymic';
      end = next.end;
      last += 1;
      next = this.#near(last, 1, space);
    }
    const before = previous && this.#isSurname(previous, kind) ? previous : undefined;
    const isWord = isAlsoWord(token.word) && !(this.#isInside(token) && !isAlsoPlace(token.word));
    const isSure = !isWord || kind === 'patronymic';
    const isAfter =
      next &&
      !this.#isPlace(last + 1) &&
      (lower ? isLowerSurname(next.word) : follows(next, isSure) || isManAfterWoman(token, next));
    const surname = (isAfter ? next : undefined) ?? (lower ? undefined : before);
    if (surname) {
      if (kind === 'first') kind = 'surname';
      start = Math.min(start, surname.start);
      end = Math.max(end, surname.end);
    } else if (!lower && next && isInitial(next.word) && this.#text[next.end] === '.') {
      if (kind === 'first') kind = 'initial';
      end = next.end + 1;
    }
    const doubtful = lower ? isAlsoWord(token.word) : isWord && kind === 'first';
    return {
      start,
      end,
      kind,
      ...PLAIN,
      first: token.word,
      doubtful,
      lower,
    };
  }

  /** Surname before a name; before a patronymic, any word with a capital letter inside a sentence. */
  #isSurname(previous: Token, kind: Mention['kind']): boolean {
    if (fits(previous, isSurnameBeforeName)) return true;
    return (
      kind !== 'surname' &&
      isCapital(previous.word) &&
      previous.word.length > 2 &&
      !isFirstNameToken(previous.word) &&
      this.#isInside(previous) &&
      (kind === 'patronymic' ||
        !isPlace(previous.word, this.#text.slice(Math.max(0, previous.start - 12), previous.start)))
    );
  }

  /** «Ольга Приморского края»: the adjective belongs to the place after it. */
  #isPlace(at: number): boolean {
    const next = this.#near(at, 1, /^\s{1,2}$/u);
    return next !== undefined && PLACE.test(next.word);
  }

  /** Name that the dictionary does not know, by the patronymic after it: «Сэрэн Дашиевна». */
  #patronymed(at: number, { word, start }: Token): Mention | undefined {
    const next = this.#near(at, 1, /^\s{1,2}$/u);
    if (!next || !isCapital(word) || !isWritten(next.word) || !isSurePatronymic(next.word))
      return undefined;
    const after = this.#near(at + 1, 1, /^\s{1,2}$/u);
    const before = this.#near(at, -1, /^\s{1,2}$/u);
    const isAfter = after && fits(after, isSurnameAfterName);
    return {
      start: before && !isAfter && fits(before, isSurnameBeforeName) ? before.start : start,
      end: isAfter ? after.end : next.end,
      kind: 'patronymic',
      ...PLAIN,
      first: word,
    };
  }

  /** Name that the dictionary does not know: before an age, after a word for a child, before a surname. */
  #stranger(at: number, token: Token): Mention | undefined {
    if (!isCapital(token.word) || token.word.length < 3) return undefined;
    const next = this.#near(at, 1, /^\s{1,2}$/u);
    if (next && isFirstNameToken(next.word)) return undefined;
    const second = next && isCapital(next.word) && next.word.length > 2 ? next : undefined;
    const end = (second ?? token).end;
    const isSurnamed =
      !INSTITUTION.test(token.word) &&
      second !== undefined &&
      at > 0 &&
      isSurname(second.word) &&
      this.#isInside(token);
    const next30 = this.#text.slice(end, end + 30);
    const isTold = isToldBeside(this.#text, token, next30, this.#isInside(token));
    if (!isSurnamed && !isTold && !this.#isChild(token)) return undefined;
    return {
      start: token.start,
      end,
      kind: second ? 'surname' : 'first',
      ...PLAIN,
      first: token.word,
      surname: second?.word,
      stranger: true,
    };
  }

  /** The word before is in the same sentence: its capital letter is no beginning's. */
  #isInside({ start }: Token): boolean {
    return /[\p{Ll},—–:]\s$/u.test(this.#text.slice(Math.max(0, start - 2), start));
  }

  /** A word for one child in the nominative stands before, and the name may stand in it too. */
  #isChild({ word, start }: Token): boolean {
    return (
      CHILD_BEFORE.test(this.#text.slice(Math.max(0, start - 28), start)) &&
      !/(?:[оеё]го|[оеё]й|[ыи]х|[оеё]в|[иы]й|ая|ам|ом|ем)$/u.test(word)
    );
  }

  /** Surname with initials: «Сидорова М. И.», «М. И. Сидоровой»; with one initial, the surname tells itself by its suffix. */
  #initialed(at: number, token: Token): Mention | undefined {
    const dots = /^\.?\s{0,2}$/u;
    const made = (start: number, end: number): Mention => ({
      start,
      end,
      kind: 'surname',
      ...PLAIN,
      first: '',
      initials: true,
    });
    if (isInitial(token.word)) {
      const second = this.#near(at, 1, /^\.\s{0,2}$/u);
      if (!second) return undefined;
      if (isInitial(second.word)) {
        const surname = this.#near(at + 1, 1, /^\.\s{0,2}$/u);
        return surname && isCapital(surname.word) && surname.word.length > 2
          ? made(token.start, surname.end)
          : undefined;
      }
      return fits(second, isSurnameAfterName) ? made(token.start, second.end) : undefined;
    }
    if (!isCapital(token.word) || token.word.length < 3) return undefined;
    const initial = this.#near(at, 1, /^\s{1,2}$/u);
    if (!initial || !isInitial(initial.word) || this.#text[initial.end] !== '.') return undefined;
    const second = this.#near(at + 1, 1, dots);
    if (second && isInitial(second.word) && this.#text[second.end] === '.') {
      // «Профессор И. М. Орлова»: the surname comes after its initials.
      const surname = this.#near(at + 2, 1, /^\.\s{0,2}$/u);
      if (surname && fits(surname, isSurnameAfterName) && !fits(token, isSurname)) return undefined;
      return made(token.start, second.end + 1);
    }
    return fits(token, isSurnameAfterName) ? made(token.start, initial.end + 1) : undefined;
  }
}

/** People named in a text: by the dictionary of first names, patronymics and surnames beside them, or by initials. */
export const findMentions = (text: string): Mention[] => new Finder(text).find();
