import { folded, UNUSUAL } from './fold.ts';

/** What every match of a part of a pattern holds, in folded letters. */
interface Part {
  /** All that the part matches; undefined when that is too much to tell. */
  exact: readonly string[] | undefined;
  /** Of each list a match holds one. */
  needs: readonly (readonly string[])[];
}

/** Most texts that a part is told by: more of them tell little. */
const EXACT_MAX = 48;
/** Most signs of a class that are told one by one. */
const CLASS_MAX = 6;
/** Most repeats that are written out. */
const REPEATS_MAX = 8;

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: undefined, needs: [] };

const isTelling = (list: readonly string[]): boolean => list.every((one) => one !== '');

/** What a part needs when nothing that stands beside it is looked at. */
const closed = ({ exact, needs }: Part): readonly (readonly string[])[] =>
  exact && isTelling(exact) ? [...needs, exact] : needs;

/** Length of the shortest text of a list. */
export const shortest = (list: readonly string[]): number =>
  Math.min(...list.map((one) => one.length));

/** The list that the fewest texts satisfy by chance: long texts, few of them. */
const mostTelling = (needs: readonly (readonly string[])[]): readonly string[] | undefined =>
  needs.toSorted(
    (one, other) =>
      Math.min(4, shortest(other)) - Math.min(4, shortest(one)) || one.length - other.length,
  )[0];

function inRow(parts: readonly Part[]): Part {
  const needs: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let runs = 1;
  for (const { exact, needs: inside } of parts) {
    needs.push(...inside);
    if (exact && run.length * exact.length <= EXACT_MAX) {
      run = run.flatMap((start) => exact.map((end) => start + end));
      continue;
    }
    if (isTelling(run)) needs.push(run);
    run = exact ?? [''];
    runs += 1;
  }
  if (runs === 1) return { exact: [...new Set(run)], needs };
  if (isTelling(run)) needs.push(run);
  return { exact: undefined, needs };
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] ?? NOTHING;
  const exact = [...new Set(parts.flatMap((part) => part.exact ?? []))];
  if (parts.every((part) => part.exact) && exact.length <= EXACT_MAX) return { exact, needs: [] };
  const best = parts.map((part) => mostTelling(closed(part)));
  const known = best.filter((list) => list !== undefined);
  return {
    exact: undefined,
    needs: known.length === parts.length ? [[...new Set(known.flat())]] : [],
  };
}

function repeated(part: Part, least: number, most: number): Part {
  if (most === least && least <= REPEATS_MAX) return inRow(Array<Part>(least).fill(part));
  if (least === 0) {
    return most === 1 && part.exact && part.needs.length === 0
      ? { exact: [...new Set(['', ...part.exact])], needs: [] }
      : ANYTHING;
  }
  const row = inRow(Array<Part>(Math.min(least, REPEATS_MAX)).fill(part));
  return { exact: undefined, needs: closed(row) };
}

/** Reads the source of a pattern. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #takes(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #takesAll(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }

  choice(): Part {
    const parts = [this.#row()];
    while (this.#takes('|')) parts.push(this.#row());
    return either(parts);
  }

  #row(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !/[|)]/u.test(this.#source.charAt(this.#at))) {
      parts.push(this.#quantified(this.#atom()));
    }
    return inRow(parts);
  }

  #quantified(part: Part): Part {
    const found = this.#takesAll(/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/uy);
    if (!found) return part;
    const [sign, least = '', isOpen, most = ''] = found;
    if (sign.startsWith('?')) return repeated(part, 0, 1);
    if (sign.startsWith('*')) return repeated(part, 0, Infinity);
    if (sign.startsWith('+')) return repeated(part, 1, Infinity);
    if (isOpen === '') return repeated(part, Number(least), Number(least));
    return repeated(part, Number(least), most === '' ? Infinity : Number(most));
  }

  #atom(): Part {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return this.#signs();
    if (this.#takes('.')) return ANYTHING;
    if (this.#takes('^') || this.#takes('$')) return NOTHING;
    const signs = this.#sign();
    return signs === undefined ? ANYTHING : { exact: signs === '' ? [''] : [signs], needs: [] };
  }

  #group(): Part {
    const isDenied = this.#takes('?!') || this.#takes('?<!');
    const isBeside = !isDenied && (this.#takes('?=') || this.#takes('?<='));
    if (!isDenied && !isBeside) this.#takesAll(/\?(?::|<\w+>)/uy);
    const part = this.choice();
    this.#takes(')');
    if (isDenied) return NOTHING;
    return isBeside ? { exact: [''], needs: closed(part) } : part;
  }

  /** Folded sign at this place; undefined for one of many, empty for a bound of words. */
  #sign(): string | undefined {
    if (this.#takesAll(/\\[pP]\{[^}]+\}|\\[DSWw]|\\k<\w+>|\\[1-9]/uy)) return undefined;
    if (this.#takesAll(/\\[bB]/uy)) return '';
    if (this.#takes('\\d')) return '0';
    if (this.#takesAll(/\\[stnrvf]/uy)) return ' ';
    const code = this.#takesAll(/\\u\{?([\dA-Fa-f]{4,6})\}?/uy)?.[1];
    if (code !== undefined) return foldedText(String.fromCodePoint(parseInt(code, 16)));
    this.#takes('\\');
    const [sign = ''] = this.#takesAll(/[^]/uy) ?? [];
    return foldedText(sign);
  }

  #signs(): Part {
    const isDenied = this.#takes('^');
    const found = new Set<string | undefined>();
    while (!this.#takes(']')) {
      const from = this.#at;
      found.add(this.#sign());
      if (/^-[^\]]/u.test(this.#source.slice(this.#at, this.#at + 2))) {
        const first = this.#source.slice(from, this.#at);
        this.#at += 1;
        const end = this.#at;
        this.#sign();
        const last = this.#source.slice(end, this.#at);
        found.add(/^\d$/u.test(first) && /^\d$/u.test(last) ? '0' : undefined);
      }
    }
    const known = [...found].filter((sign) => sign !== undefined);
    if (isDenied || known.length < found.size || known.length > CLASS_MAX) return ANYTHING;
    return { exact: known, needs: [] };
  }
}

/** Folded text; undefined when a sign of it may stand for anything. */
function foldedText(text: string): string | undefined {
  const codes = Array.from({ length: text.length }, (_, at) => folded(text.charCodeAt(at)));
  return codes.includes(UNUSUAL) ? undefined : String.fromCharCode(...codes);
}

/** Lists of folded texts: whatever a pattern matches holds one of each. */
export const needsOf = ({ source }: RegExp): readonly (readonly string[])[] =>
  closed(new Reader(source).choice());
