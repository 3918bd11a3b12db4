const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a text: enough to tell the few parts of one entry apart. */
function hashOf(text: string): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  }
  return hash.toString(36);
}

/** Keys of parts that have none, from what they say: they stay when parts are added or moved; a second of the same words has «-2». */
export function stableKeys(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const hash = hashOf(text);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  });
}
