import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import { reads, type Note } from './read.ts';

/** Data of an entry whose top-level fields tell when they are read. */
const watchData = (entry: Entry, note: Note): Entry['data'] =>
  new Proxy(entry.data, {
    get(data, name, receiver) {
      if (typeof name === 'string') note(reads.field(entry, name));
      return Reflect.get(data, name, receiver) as unknown;
    },
    has(data, name) {
      if (typeof name === 'string') note(reads.field(entry, name));
      return Reflect.has(data, name);
    },
    ownKeys(data) {
      note(reads.whole(entry));
      return Reflect.ownKeys(data);
    },
  });

function watchEntry(entry: Entry, note: Note): Entry {
  const { digest, ...named } = entry;
  return {
    ...named,
    data: watchData(entry, note),
    get digest() {
      note(reads.whole(entry));
      return digest;
    },
  };
}

const watchLists = (entries: Catalogue['entries'], note: Note): Catalogue['entries'] =>
  new Proxy(entries, {
    get(lists, name: CollectionName, receiver) {
      note(reads.list(name));
      return Reflect.get(lists, name, receiver) as unknown;
    },
  });

/** Catalogue over checked entries that tells what is read of it, field by field. */
export function watchedCatalogue(all: readonly Entry[], tell: Note): Catalogue {
  let silent = false;
  const note: Note = (read) => {
    if (!silent) tell(read);
  };
  const silently = <Value>(ask: () => Value): Value => {
    silent = true;
    try {
      return ask();
    } finally {
      silent = false;
    }
  };

  const catalogue = createCatalogue(all.map((entry) => watchEntry(entry, note)));
  const { entries, links } = catalogue;
  return {
    ...catalogue,
    entries: watchLists(entries, note),
    links: {
      to(collection, id, from) {
        note(reads.links(collection, id, from));
        return links.to(collection, id, from);
      },
      withTerm(vocabulary, id, from) {
        note(reads.carriers(vocabulary, id, from));
        return links.withTerm(vocabulary, id, from);
      },
    },
    find(collection, id) {
      note(reads.found(collection, id));
      return catalogue.find(collection, id);
    },
    known(collection, id) {
      note(reads.found(collection, id));
      return catalogue.known(collection, id);
    },
    term(vocabulary, id) {
      note(reads.term(vocabulary, id));
      return silently(() => catalogue.term(vocabulary, id));
    },
    knownTerm(vocabulary, id) {
      note(reads.term(vocabulary, id));
      return silently(() => catalogue.knownTerm(vocabulary, id));
    },
  };
}
