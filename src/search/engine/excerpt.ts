import { keyOf } from '../language/key.ts';
import { normalize, wordsIn } from '../language/words.ts';
import type { Piece } from './answer.ts';
import type { Term } from './term.ts';
import type { Equivalent } from './thesaurus.ts';

/** Length of an excerpt, characters. */
const EXCERPT = 220;

/** Word of a text that answers the query: where it stands and which of the query's words it answers. */
interface Match {
  start: number;
  end: number;
  answers: string;
}

/** Finds the words of a text that answer a query. */
export type Matcher = (text: string) => Match[];

/** Matches the forms of the query's words, words that begin so, and other words for the same thing. */
export function createMatcher(terms: readonly Term[], equivalents: readonly Equivalent[]): Matcher {
  const keys = new Map(terms.flatMap((term) => term.keys.map((key) => [key, term.text] as const)));
  const beginnings = terms
    .filter(({ keys, known }) => keys.length > (known ? 1 : 0))
    .map(({ text }) => normalize(text));
  const phrases = equivalents.flatMap((one) => one.phrases);

  return (text) => {
    const words = wordsIn(text);
    const own = words.map((word) => {
      const typed = normalize(word.text);
      return (
        keys.get(keyOf(word.text)) ?? beginnings.find((beginning) => typed.startsWith(beginning))
      );
    });
    for (const phrase of phrases) {
      for (let at = 0; at + phrase.length <= words.length; at++) {
        if (phrase.every((key, step) => keyOf(words[at + step]?.text ?? '') === key)) {
          own.fill(phrase.join(' '), at, at + phrase.length);
        }
      }
    }
    return words.flatMap(({ start, end }, at) => {
      const answers = own[at];
      return answers === undefined ? [] : [{ start, end, answers }];
    });
  };
}

/** A text with the words marked that answer the query. */
export function markedPieces(text: string, matcher: Matcher): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of matcher(text)) {
    pieces.push({ text: text.slice(end, match.start), marked: false });
    pieces.push({ text: text.slice(match.start, match.end), marked: true });
    end = match.end;
  }
  pieces.push({ text: text.slice(end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Start of the words that fit into an excerpt around a match. */
function windowAround(text: string, at: number): [start: number, end: number] {
  if (text.length <= EXCERPT) return [0, text.length];
  const wanted = Math.max(0, Math.min(at - EXCERPT / 3, text.length - EXCERPT));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const last = text.lastIndexOf(' ', start + EXCERPT);
  return [
    start,
    start + EXCERPT >= text.length || last <= start ? Math.min(text.length, start + EXCERPT) : last,
  ];
}

/** The part of the paragraphs that answers most of the query, the earliest of equals; the first one when none does. */
export function excerptOf(paragraphs: readonly string[], matcher: Matcher): Piece[] {
  let best = { text: paragraphs[0] ?? '', at: 0, answered: 0 };
  for (const text of paragraphs) {
    const matches = matcher(text);
    for (const match of matches) {
      const near = matches.filter(
        ({ start, end }) => start >= match.start && end <= match.start + EXCERPT * 0.6,
      );
      const answered = new Set(near.map(({ answers }) => answers)).size;
      if (answered > best.answered) best = { text, at: match.start, answered };
    }
  }
  const [start, end] = windowAround(best.text, best.at);
  const pieces = markedPieces(best.text.slice(start, end), matcher);
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < best.text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}
