/** How many of the first pages count. */
const CUT = 10;

/** Relevance of pages by id, judged by people; a page that nobody judged has none. */
export type Judgements = Readonly<Record<string, number>>;

/** How good the answers of a search are, each from 0 to 1. */
export interface Scores {
  /** Normalized discounted cumulative gain of the first ten. */
  ndcg10: number;
  /** Part of all relevant pages that stand among the first ten. */
  recall10: number;
  /** Mean of 1 / position of the first relevant page in the whole answer. */
  mrr: number;
}

const gain = (relevance: number): number => 2 ** relevance - 1;

const discounted = (relevances: readonly number[]): number =>
  relevances
    .slice(0, CUT)
    .reduce((sum, relevance, index) => sum + gain(relevance) / Math.log2(index + 2), 0);

/** Judges an answer; a page named twice counts once, where it stands first. */
export function scoresOf(found: readonly string[], judgements: Judgements): Scores {
  const answer = [...new Set(found)].map((id) => judgements[id] ?? 0);
  const relevant = Object.values(judgements).filter((relevance) => relevance > 0);
  const first = answer.findIndex((relevance) => relevance > 0);
  const hits = answer.slice(0, CUT).filter((relevance) => relevance > 0);
  return {
    ndcg10: discounted(answer) / discounted(relevant.toSorted((a, b) => b - a)),
    recall10: hits.length / relevant.length,
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of each measure over queries. */
export const meanOf = (scores: readonly Scores[]): Scores => ({
  ndcg10: average(scores.map(({ ndcg10 }) => ndcg10)),
  recall10: average(scores.map(({ recall10 }) => recall10)),
  mrr: average(scores.map(({ mrr }) => mrr)),
});
