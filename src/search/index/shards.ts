import type { Posting, Shard } from '../engine/format.ts';

/** Size of a shard, characters of JSON: a query loads several, most of them for one key. */
const SHARD_SIZE = 8_000;

/** Shortest beginning of a key that is greater than the key before it. */
function startOf(key: string, before: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}

/** Splits postings into shards of neighboring keys; `starts` tells where each begins. */
export function shardsOf(postings: ReadonlyMap<string, Posting>): {
  shards: Shard[];
  starts: string[];
} {
  const shards: [string, Posting][][] = [];
  const starts: string[] = [];
  let room = 0;
  let before = '';
  for (const key of [...postings.keys()].sort()) {
    const posting = postings.get(key) ?? [[], ''];
    const size = JSON.stringify(posting).length + key.length + 4;
    if (size > room) {
      shards.push([]);
      starts.push(startOf(key, before));
      room = SHARD_SIZE;
    }
    shards.at(-1)?.push([key, posting]);
    room -= size;
    before = key;
  }
  return { shards: shards.map((shard) => Object.fromEntries(shard)), starts };
}
