import type { FoundType } from './answer.ts';
import {
  files,
  type Manifest,
  type Orders,
  type PageText,
  type Posting,
  type Shard,
  type Vocabulary,
} from './format.ts';

/** Gives the content of a file of the index by its name; rejects when there is none. */
export type Load = (file: string) => Promise<unknown>;

/** Pages that have a key: rows in ascending order with levels of 1 to `LEVELS`. */
export interface Carriers {
  rows: number[];
  levels: number[];
}

/** The index as the search asks it; what was loaded once stays. */
export interface IndexReader {
  manifest: Manifest;
  /** Type of the page in a row. */
  typeOf(row: number): FoundType;
  /** True when some page has the word. */
  hasWord(key: string): Promise<boolean>;
  /** Pages with a word; undefined when no page has it. */
  word(key: string): Promise<Carriers | undefined>;
  /** Pages with two words next to each other. */
  pair(key: string): Promise<Carriers | undefined>;
  /** Keys that begin so, at most `most`, those on more pages first; of very many only the first by letters are seen. */
  beginning(prefix: string, most: number): Promise<string[]>;
  /** Part of the known words: those that begin with like sounds. */
  vocabulary(part: number): Promise<Vocabulary>;
  orders(): Promise<Orders>;
  page(row: number): Promise<PageText>;
}

/** Shards that a prefix is looked up in: more of them hold words too many to mean one. */
const PREFIX_SHARDS = 6;

/** Number of the last shard that begins no later than the key; -1 when all begin later. */
function shardOf(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function unpack([gaps, levels]: Posting): Carriers {
  let row = 0;
  return { rows: gaps.map((gap) => (row += gap)), levels: [...levels].map(Number) };
}

/** Opens the index. */
export async function openIndex(load: Load): Promise<IndexReader> {
  const manifest = (await load(files.manifest)) as Manifest;
  const loaded = new Map<string, Promise<unknown>>();
  const once = <Content>(file: string): Promise<Content> => {
    let content = loaded.get(file);
    if (!content) {
      content = load(`${manifest.version}/${file}`);
      loaded.set(file, content);
      // A file that did not come may come the next time.
      content.catch(() => loaded.delete(file));
    }
    return content as Promise<Content>;
  };

  const postingOf = async (kind: 'words' | 'pairs', key: string): Promise<Posting | undefined> => {
    const number = shardOf(manifest[kind], key);
    if (number < 0) return undefined;
    const shard = await once<Shard>(files[kind](number));
    return Object.hasOwn(shard, key) ? shard[key] : undefined;
  };
  const find = async (kind: 'words' | 'pairs', key: string): Promise<Carriers | undefined> => {
    const posting = await postingOf(kind, key);
    return posting && unpack(posting);
  };

  return {
    manifest,
    typeOf(row) {
      const found = manifest.types.find(([, end]) => row < end);
      if (!found) throw new Error(`The index has no row ${row}.`);
      return found[0];
    },
    hasWord: async (key) => (await postingOf('words', key)) !== undefined,
    word: (key) => find('words', key),
    pair: (key) => find('pairs', key),
    async beginning(prefix, most) {
      const first = Math.max(0, shardOf(manifest.words, prefix));
      const last = shardOf(manifest.words, `${prefix}\uFFFF`);
      const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      const shards = await Promise.all(
        numbers.slice(0, PREFIX_SHARDS).map((number) => once<Shard>(files.words(number))),
      );
      return shards
        .flatMap((shard) => Object.entries(shard))
        .filter(([key]) => key.startsWith(prefix))
        .sort(([, [a]], [, [b]]) => b.length - a.length)
        .slice(0, most)
        .map(([key]) => key);
    },
    vocabulary: (part) => once(files.vocabulary(part)),
    orders: () => once(files.orders),
    page: (row) => once(files.page(row)),
  };
}
