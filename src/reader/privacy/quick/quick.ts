import { folded, UNUSUAL } from './fold.ts';
import { needsOf, shortest } from './needs.ts';

/** What is remembered of one text: a bit for every one, two and three signs in a row. */
interface Marks {
  text: string;
  bits: Uint32Array;
  /** Some sign of it may match what it does not look like. */
  isUnusual: boolean;
}

const BITS = 15;
/** So many texts are remembered: rules look at a text, at the same masked, and at parts of it. */
const KEPT = 8;
/** Most lists of a pattern that are asked for. */
const LISTS_MAX = 3;

const bitOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>>
  (32 - BITS);

function mark(marks: Marks, text: string): void {
  const { bits } = marks;
  bits.fill(0);
  marks.text = text;
  marks.isUnusual = false;
  let first = UNUSUAL;
  let second = UNUSUAL;
  for (let at = 0; at < text.length; at += 1) {
    const third = folded(text.charCodeAt(at));
    if (third === UNUSUAL) {
      marks.isUnusual = true;
      return;
    }
    const one = bitOf(0, 0, third);
    const two = bitOf(0, second, third);
    const three = bitOf(first, second, third);
    bits[one >>> 5] = (bits[one >>> 5] ?? 0) | (1 << one);
    bits[two >>> 5] = (bits[two >>> 5] ?? 0) | (1 << two);
    bits[three >>> 5] = (bits[three >>> 5] ?? 0) | (1 << three);
    first = second;
    second = third;
  }
}

const kept: Marks[] = Array.from({ length: KEPT }, () => ({
  text: '',
  bits: new Uint32Array(2 ** BITS / 32),
  isUnusual: false,
}));
let oldest = 0;

function marksOf(text: string): Marks | undefined {
  const known = kept.find((one) => one.text === text);
  if (known) return known;
  const marks = kept[oldest];
  oldest = (oldest + 1) % KEPT;
  if (marks) mark(marks, text);
  return marks;
}

/** Bits of a folded text that a match holds: the longest runs of its signs tell most. */
function bitsOf(folding: string): Uint16Array {
  const length = Math.min(3, folding.length);
  return Uint16Array.from({ length: folding.length - length + 1 }, (_, at) =>
    bitOf(
      length > 2 ? folding.charCodeAt(at) : 0,
      length > 1 ? folding.charCodeAt(at + length - 2) : 0,
      folding.charCodeAt(at + length - 1),
    ),
  );
}

const needed = new WeakMap<RegExp, readonly (readonly Uint16Array[])[]>();

function neededBy(pattern: RegExp): readonly (readonly Uint16Array[])[] {
  const known = needed.get(pattern);
  if (known) return known;
  const lists = needsOf(pattern)
    .toSorted((one, other) => shortest(other) - shortest(one) || one.length - other.length)
    .slice(0, LISTS_MAX)
    .map((list) => list.map(bitsOf));
  needed.set(pattern, lists);
  return lists;
}

function holdsAll(bits: Uint32Array, wanted: Uint16Array): boolean {
  for (const bit of wanted) if (((bits[bit >>> 5] ?? 0) & (1 << bit)) === 0) return false;
  return true;
}

function holdsOne(bits: Uint32Array, list: readonly Uint16Array[]): boolean {
  for (const wanted of list) if (holdsAll(bits, wanted)) return true;
  return false;
}

/** False for a text that lacks letters which every match of a pattern has: a cheap look before a dear one. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const lists = neededBy(pattern);
  if (lists.length === 0) return true;
  const marks = marksOf(text);
  if (!marks || marks.isUnusual) return true;
  for (const list of lists) if (!holdsOne(marks.bits, list)) return false;
  return true;
}
