import { SHARD } from '../../catalogue/shards.ts';
import { loadPart } from '../dom/loading.ts';

/** Cards of practices by their rows of the index, from the files that hold them. */
export async function cardsOf(
  rows: readonly number[],
  ids: readonly string[],
): Promise<HTMLElement[]> {
  const shards = new Map(
    await Promise.all(
      [...new Set(rows.map((row) => Math.floor(row / SHARD)))].map(
        async (shard) => [shard, await loadPart(`/practices/cards/${shard}/`)] as const,
      ),
    ),
  );
  return rows.map((row) => {
    const id = ids[row] ?? '';
    const card = shards
      .get(Math.floor(row / SHARD))
      ?.querySelector<HTMLElement>(`[data-practice="${id}"]`);
    if (!card) throw new Error(`No card of the practice ${id}`);
    return document.importNode(card, true);
  });
}
