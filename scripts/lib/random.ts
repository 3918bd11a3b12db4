/** Source of the same random numbers at every run. */
export interface Random {
  /** Number from 0 up to, but without, 1. */
  next(): number;
  /** Whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Different items, as many as asked or as there are. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/** Starts random numbers (Mulberry32) from a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    sample: (items, count) => {
      const rest = [...items];
      const most = Math.min(count, rest.length);
      return Array.from({ length: most }, () => rest.splice(between(0, rest.length - 1), 1)).flat();
    },
  };
}
