import {
  groupKey,
  LEVELS,
  nameKey,
  pairOf,
  type Posting,
  type SynonymGroup,
} from '../engine/format.ts';
import { keysIn } from '../language/keys.ts';
import { createEquivalents } from './equivalents.ts';
import type { DocumentFields } from './fields.ts';
import { namesOf } from './names.ts';
import { FIELD_WEIGHTS, LENGTH_EFFECT, SATURATION } from './weights.ts';

/** Postings of all words and groups of equal words, and of all pairs of neighboring words. */
export interface Postings {
  words: Map<string, Posting>;
  pairs: Map<string, Posting>;
}

type FieldName = keyof DocumentFields;
type Keys = Record<FieldName, string[][]>;

const fieldNames = Object.keys(FIELD_WEIGHTS) as FieldName[];

/** Words on the two sides of such a sign are not neighbors. */
const SENTENCE_END = /[.!?;:](?:\s|$)/u;

/** Keys of every field, sentence by sentence. */
function keysOf(fields: DocumentFields): Keys {
  const of = (name: FieldName) =>
    [fields[name]]
      .flat()
      .flatMap((text) => text.split(SENTENCE_END))
      .map(keysIn)
      .filter(({ length }) => length > 0);
  return Object.fromEntries(fieldNames.map((name) => [name, of(name)])) as Keys;
}

const lengthOf = (sentences: string[][]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0);

function usualLengths(all: readonly Keys[]): Record<FieldName, number> {
  const mean = (name: FieldName) => {
    const lengths = all.map((keys) => lengthOf(keys[name])).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  };
  return Object.fromEntries(fieldNames.map((name) => [name, mean(name)])) as Record<
    FieldName,
    number
  >;
}

/** Weights of the words and pairs of one page, summed over its fields. */
function weigh(
  keys: Keys,
  usual: Record<FieldName, number>,
  groupsIn: (sentence: readonly string[]) => number[],
) {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const add = (weights: Map<string, number>, key: string, weight: number) => {
    weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  for (const name of fieldNames) {
    const length = lengthOf(keys[name]);
    if (length === 0) continue;
    const weight =
      FIELD_WEIGHTS[name] / (1 - LENGTH_EFFECT + (LENGTH_EFFECT * length) / usual[name]);
    for (const sentence of keys[name]) {
      for (const group of groupsIn(sentence)) add(words, groupKey(group), weight);
      for (const [place, key] of sentence.entries()) {
        add(words, key, weight);
        const before = sentence[place - 1];
        if (before !== undefined) add(pairs, pairOf(before, key), weight);
      }
    }
  }
  return { words, pairs };
}

const levelOf = (weight: number): number =>
  Math.max(1, Math.round((LEVELS * weight) / (SATURATION + weight)));

/** Adds rows in ascending order. */
function collector() {
  const found = new Map<string, { gaps: number[]; levels: string; last: number }>();
  return {
    add(key: string, row: number, weight: number) {
      let posting = found.get(key);
      if (!posting) found.set(key, (posting = { gaps: [], levels: '', last: 0 }));
      posting.gaps.push(row - posting.last);
      posting.levels += String(levelOf(weight));
      posting.last = row;
    },
    postings: (): Map<string, Posting> =>
      new Map([...found].map(([key, { gaps, levels }]) => [key, [gaps, levels]])),
  };
}

/** Inverts the pages: for every word and group, where it stands and how well it describes the page. */
export function postingsOf(
  documents: readonly DocumentFields[],
  groups: readonly SynonymGroup[],
): Postings {
  const groupsIn = createEquivalents(groups);
  const all = documents.map(keysOf);
  const names = documents.map(namesOf);
  const usual = usualLengths(all);
  const words = collector();
  const pairs = collector();
  for (const [row, keys] of all.entries()) {
    const weights = weigh(keys, usual, groupsIn);
    for (const name of names[row] ?? []) words.add(nameKey(name), row, FIELD_WEIGHTS.title);
    for (const [key, weight] of weights.words) words.add(key, row, weight);
    for (const [key, weight] of weights.pairs) pairs.add(key, row, weight);
  }
  return { words: words.postings(), pairs: pairs.postings() };
}
