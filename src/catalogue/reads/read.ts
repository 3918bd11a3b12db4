import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';

/**
 * What was asked of the catalogue, by the number of its name, with which it can be asked again: a field of an entry,
 * all of an entry, what tables call it, the entries of a collection, those that refer to an entry or carry a term, those similar to one,
 * how often facets are used, whether a collection is large, a term, the day, the past of an entry, something outside
 * of the catalogue. Numbers hold within one process.
 */
export type Read = number;

const names: string[] = [];
const numbers = new Map<string, Read>();

/** The read of a name. */
export function readNamed(name: string): Read {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

/** Name of a read, the same in every process. */
export const nameOfRead = (read: Read): string => names[read] ?? '';

/** Told of everything that is read. */
export type Note = (read: Read) => void;

const SEPARATOR = ' ';

/** Kinds of reads with what names each. */
export const reads = {
  field: ({ collection, id }: Entry, name: string) => key('field', collection, id, name),
  whole: ({ collection, id }: Entry) => key('whole', collection, id),
  list: (collection: CollectionName) => key('list', collection),
  found: (collection: CollectionName, id: string) => key('found', collection, id),
  links: (collection: CollectionName, id: string, from: CollectionName) =>
    key('links', collection, id, from),
  carriers: (vocabulary: string, term: string, from: CollectionName) =>
    key('carriers', vocabulary, term, from),
  similar: (practice: string) => key('similar', practice),
  facetUse: () => key('facet-use'),
  isLarge: (collection: CollectionName) => key('large', collection),
  today: () => key('today'),
  outside: () => key('outside'),
  past: ({ collection, id }: Pick<Entry, 'collection' | 'id'>) => key('past', collection, id),
  called: (collection: CollectionName, id: string) => key('called', collection, id),
  term: (vocabulary: string, term: string) => key('term', vocabulary, term),
};

const key = (...parts: string[]): Read => readNamed(parts.join(SEPARATOR));

/** Kind of a read and what names it. */
export const partsOf = (read: Read): string[] => nameOfRead(read).split(SEPARATOR);
