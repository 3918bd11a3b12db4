import type { Brief } from '../../catalogue/brief.ts';
import type { Comparison } from '../../catalogue/comparison.ts';
import { briefShardOf, IDS } from '../../catalogue/shards.ts';
import { loadJson } from '../dom/loading.ts';

/** Practices in brief by their ids, those that the catalogue has; `shards` is how many files the site has them in. */
export async function loadBriefs(
  ids: readonly string[],
  shards: number,
): Promise<Map<string, Brief>> {
  const numbers = new Set(ids.map((id) => briefShardOf(id, shards)));
  const files = await Promise.all(
    [...numbers].map((number) => loadJson(`/practices/briefs/${number}.json`) as Promise<Brief[]>),
  );
  const wanted = new Set(ids);
  return new Map(
    files.flatMap((briefs) =>
      briefs.filter(({ id }) => wanted.has(id)).map((brief) => [brief.id, brief]),
    ),
  );
}

/** Ids of practices by their rows of the index. */
export async function loadIds(rows: readonly number[]): Promise<string[]> {
  const shardOf = (row: number) => Math.floor(row / IDS);
  const shards = new Map(
    await Promise.all(
      [...new Set(rows.map(shardOf))].map(
        async (shard) =>
          [shard, (await loadJson(`/practices/ids/${shard}.json`)) as string[]] as const,
      ),
    ),
  );
  return rows.map((row) => {
    const id = shards.get(shardOf(row))?.[row % IDS];
    if (id === undefined) throw new Error(`No id of the practice in row ${row}`);
    return id;
  });
}

/** A practice as a column of a comparison. */
export const loadComparison = (id: string): Promise<Comparison> =>
  loadJson(`/practices/${id}/comparison.json`) as Promise<Comparison>;
