import { groupKey, LEVELS, nameKey, pairOf } from './format.ts';
import type { Carriers, IndexReader } from './index-reader.ts';
import type { Term } from './term.ts';
import type { Equivalent } from './thesaurus.ts';

/** Effect of another word for the same thing, against the word itself. */
const SYNONYM = 0.8;
/** Effect of a longer word, against the word itself. */
const BEGINNING = 0.8;
/** Effect of two words of the query next to each other, against one word. */
const PAIR = 0.4;
/** Effect of a page being called what was asked, against all words of the query. */
const NAME = 0.5;
/** Effect of the share of the query that a page has, as a power: pages that lack words are weaker already. */
const LACK = 0.3;
/** Effect of one step of a page's preference. */
const PRIOR = 0.02;

/** How well the pages fit a query; each array has a place for every page of the index. */
export interface Ranking {
  scores: Float64Array;
  /** Share of the query's words that a page has, by their weight, 0 to 1. */
  coverage: Float64Array;
  /** Terms that no page has in any words. */
  dropped: Term[];
}

/** Share of a page with every word: it may lack a thousandth by rounding. */
export const EVERY = 0.999;

/** Rows with at least this share of the query, the best first. */
export function rowsWith({ scores, coverage }: Ranking, share: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < coverage.length; row++) {
    if ((coverage[row] ?? 0) >= share) rows.push(row);
  }
  return rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/** Weight of a word that so many of all pages have (IDF of BM25). */
const weightOf = (count: number, size: number): number =>
  Math.log(1 + (size - count + 0.5) / (count + 0.5));

/** Puts in the greater of the values, page by page. */
function raise(levels: Float64Array, { rows, levels: given }: Carriers, effect: number): void {
  for (const [at, row] of rows.entries()) {
    const value = (effect * (given[at] ?? 0)) / LEVELS;
    if (value > (levels[row] ?? 0)) levels[row] = value;
  }
}

/** Levels of every page for every term, other words for it included. */
async function levelsOf(
  index: IndexReader,
  terms: readonly Term[],
  equivalents: readonly Equivalent[],
): Promise<Float64Array[]> {
  const levels = terms.map(() => new Float64Array(index.manifest.size));
  const own = terms.map(async ({ keys, known }, place) => {
    const carriers = await Promise.all(keys.map((key) => index.word(key)));
    const target = levels[place];
    for (const [at, found] of carriers.entries()) {
      if (found && target) raise(target, found, known && at === 0 ? 1 : BEGINNING);
    }
  });
  const others = equivalents.map(async ({ start, end, group }) => {
    const found = await index.word(groupKey(group));
    if (found) for (const target of levels.slice(start, end)) raise(target, found, SYNONYM);
  });
  await Promise.all([...own, ...others]);
  return levels;
}

/** Ranks all pages by how well they fit the terms. */
export async function rank(
  index: IndexReader,
  terms: readonly Term[],
  equivalents: readonly Equivalent[],
): Promise<Ranking> {
  const { size, priors } = index.manifest;
  const scores = new Float64Array(size);
  const coverage = new Float64Array(size);
  const dropped: Term[] = [];
  let whole = 0;
  for (const [place, levels] of (await levelsOf(index, terms, equivalents)).entries()) {
    const count = levels.reduce((sum, level) => sum + (level > 0 ? 1 : 0), 0);
    if (count === 0) {
      dropped.push(...terms.slice(place, place + 1));
      continue;
    }
    const weight = weightOf(count, size);
    whole += weight;
    for (let row = 0; row < size; row++) {
      const level = levels[row] ?? 0;
      if (level === 0) continue;
      scores[row] = (scores[row] ?? 0) + weight * level;
      coverage[row] = (coverage[row] ?? 0) + weight;
    }
  }
  const keys = terms.map(({ keys: [key] }) => key);
  const pairs = await Promise.all(
    keys.slice(1).map(async (key, at) => {
      const before = keys[at];
      return before && key ? index.pair(pairOf(before, key)) : undefined;
    }),
  );
  const name = keys.filter((key) => key !== undefined);
  const named = name.length > 0 ? await index.word(nameKey(name)) : undefined;
  for (const row of named?.rows ?? []) scores[row] = (scores[row] ?? 0) + NAME * whole;
  for (const pair of pairs) {
    if (!pair) continue;
    const weight = PAIR * weightOf(pair.rows.length, size);
    for (const [at, row] of pair.rows.entries()) {
      scores[row] = (scores[row] ?? 0) + (weight * (pair.levels[at] ?? 0)) / LEVELS;
    }
  }
  for (let row = 0; row < size; row++) {
    const share = whole > 0 ? (coverage[row] ?? 0) / whole : 0;
    coverage[row] = share;
    scores[row] = (scores[row] ?? 0) * share ** LACK * (1 + PRIOR * Number(priors[row] ?? 0));
  }
  return { scores, coverage, dropped };
}
