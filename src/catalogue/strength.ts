import type { Entry } from '../reader/entry.ts';
import { choicesOf } from '../schema/labels.ts';
import { practice as schema } from '../schema/practice.ts';
import { isCompared } from './key-figure.ts';
import { compareRanks } from './ranks.ts';

/** What the evidence of a practice is weighed by, from the weightiest. */
function weightsOf({ data }: Entry<'practices'>): number[] {
  const figures = [...(data.outcomes ?? []), ...(data.reach ?? [])];
  const claimed = (claim: string) => figures.filter((figure) => figure.claim === claim).length;
  return [
    Object.keys(choicesOf(schema.shape.shelf)).indexOf(data.shelf),
    claimed('verified'),
    claimed('documented'),
    figures.filter(isCompared).length,
  ];
}

/**
 * Strength of evidence of every practice as its place among them, 0 the weakest; equal ones share a place. The
 * higher shelf is stronger; on one shelf, more figures verified by the editors, then more confirmed by a document,
 * then more with values before and after.
 */
export function strengthsOf(practices: readonly Entry<'practices'>[]): number[] {
  const weights = practices.map(weightsOf);
  const places = new Map<string, number>();
  for (const one of weights.toSorted(compareRanks)) {
    if (!places.has(one.join())) places.set(one.join(), places.size);
  }
  return weights.map((one) => places.get(one.join()) ?? 0);
}
