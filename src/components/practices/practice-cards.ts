import { SHARD } from '../../catalogue/shards.ts';
import { loadPart } from '../dom/loading.ts';

const shardOf = (row: number) => Math.floor(row / SHARD);

/** Cards of practices by their rows of the index, from the files that hold them. */
export async function cardsOf(rows: readonly number[]): Promise<HTMLElement[]> {
  const shards = new Map(
    await Promise.all(
      [...new Set(rows.map(shardOf))].map(async (shard) => {
        const file = await loadPart(`/practices/cards/${shard}/`);
        return [shard, [...file.querySelectorAll<HTMLElement>('[data-practice]')]] as const;
      }),
    ),
  );
  return rows.map((row) => {
    const card = shards.get(shardOf(row))?.[row % SHARD];
    if (!card) throw new Error(`No card of the practice in row ${row}`);
    return document.importNode(card, true);
  });
}
