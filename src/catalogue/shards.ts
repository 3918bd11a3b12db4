/** Cards in one file: small enough to load for a few of them, large enough to be few. */
export const SHARD = 12;

/** Cards that the list of practices begins with and that «Показать ещё» adds: whole files. */
export const CARDS_AT_ONCE = 2 * SHARD;

/** Ids in one file, in the order of the index of practices. */
export const IDS = 240;

/** Briefs in one file, about: few bytes for a reader who keeps a few, and nobody learns from it which of them. */
const BRIEFS = 16;

/** How many files the briefs of so many practices are in: a power of two, so that more practices seldom move them. */
export const briefShards = (practices: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(practices / BRIEFS)));

/** File that holds the brief of a practice, by its id alone (FNV-1a). */
export function briefShardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++)
    hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193);
  return (hash >>> 0) % shards;
}
