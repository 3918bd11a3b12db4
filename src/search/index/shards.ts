import type { Posting, Shard } from '../engine/format.ts';

/** Size of a shard, characters of JSON: a query loads several, most of them for one key. */
const SHARD_SIZE = 8_000;

/** Splits postings into shards of neighboring keys; `starts` holds the first key of each. */
export function shardsOf(postings: ReadonlyMap<string, Posting>): {
  shards: Shard[];
  starts: string[];
} {
  const shards: Shard[] = [];
  const starts: string[] = [];
  let room = 0;
  for (const key of [...postings.keys()].sort()) {
    const posting = postings.get(key) ?? [[], ''];
    const size = JSON.stringify(posting).length + key.length + 4;
    if (size > room) {
      shards.push({});
      starts.push(key);
      room = SHARD_SIZE;
    }
    const shard = shards.at(-1);
    if (shard) shard[key] = posting;
    room -= size;
  }
  return { shards, starts };
}
