import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';

/**
 * What was asked of the catalogue, as a key that can be asked again: a field of an entry, all of an entry,
 * what tables call it, the entries of a collection, those that refer to an entry or carry a term, those similar to one, how often facets are used, whether a collection is large, a term, the day, the past of an entry,
 * something outside of the catalogue.
 */
export type Read = string;

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

const key = (...parts: string[]): Read => parts.join(SEPARATOR);

/** Kind of a read and what names it. */
export const partsOf = (read: Read): string[] => read.split(SEPARATOR);
