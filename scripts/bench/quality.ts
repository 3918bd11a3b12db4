import type { Engine } from './engine.ts';
import { meanOf, scoresOf, type Scores } from './measures.ts';
import type { Query } from './queries.ts';

/** Means of a search over all queries and over each kind of them. */
export interface Quality extends Scores {
  byKind: Record<string, Scores>;
}

/** Asks a search every query and judges its answers. */
export async function qualityOf(engine: Engine, queries: readonly Query[]): Promise<Quality> {
  const judged: { kind: string; scores: Scores }[] = [];
  for (const { q, kind, relevant } of queries) {
    judged.push({ kind, scores: scoresOf(await engine.search(q), relevant) });
  }
  const mean = (some: typeof judged) => meanOf(some.map(({ scores }) => scores));
  const kinds = Map.groupBy(judged, ({ kind }) => kind);
  return {
    ...mean(judged),
    byKind: Object.fromEntries([...kinds].map(([kind, some]) => [kind, mean(some)])),
  };
}
