import {
  isAlsoWord,
  isFirstName,
  isPatronymic,
  isSurname,
  isSurnameAfterName,
} from './dictionary.ts';

/** Person named in a text. */
export interface Mention {
  start: number;
  end: number;
  /** First name or initials alone, or with what tells one bearer from another. */
  kind: 'first' | 'initial' | 'surname' | 'patronymic';
  /** The first name as it stands there; empty for initials. */
  first: string;
  /** The surname goes with initials instead of a first name. */
  initials: boolean;
  /** The first name is a common word too. */
  doubtful: boolean;
  /** Written without capital letters. */
  lower: boolean;
}

interface Token {
  word: string;
  start: number;
  end: number;
}

const TOKEN = /\p{L}+(?:-\p{L}+)*/gu;

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
const isWritten = (word: string): boolean => isCapital(word) || /^\p{Lu}{3,}$/u.test(word);
const capitalized = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** Surname beside a name: by its suffix, whatever its letters. */
const fits = ({ word }: Token, test: (word: string) => boolean): boolean =>
  isWritten(word) && word.length > 2 && !isFirstNameToken(word) && test(capitalized(word));

const isFirstNameToken = (word: string): boolean => word.length > 1 && isFirstName(word);

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
      const mention = this.#named(at, token) ?? this.#initialed(at, token);
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
    const before = previous && fits(previous, isSurname) ? previous : undefined;
    const after = next && fits(next, isSurnameAfterName) ? next : undefined;
    const surname = after ?? before;
    if (!lower && surname) {
      if (kind === 'first') kind = 'surname';
      start = Math.min(start, surname.start);
      end = Math.max(end, surname.end);
    } else if (!lower && next && isInitial(next.word) && this.#text[next.end] === '.') {
      kind = 'initial';
      end = next.end + 1;
    }
    const doubtful = isAlsoWord(token.word) && (kind === 'first' || lower);
    return { start, end, kind, first: token.word, initials: false, doubtful, lower };
  }

  /** Surname with initials: «Сидорова М. И.», «М. И. Сидоровой»; with one initial, the surname tells itself by its suffix. */
  #initialed(at: number, token: Token): Mention | undefined {
    const dots = /^\.?\s{0,2}$/u;
    const made = (start: number, end: number): Mention => ({
      start,
      end,
      kind: 'surname',
      first: '',
      initials: true,
      doubtful: false,
      lower: false,
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
