import type { Entry } from '../../reader/entry.ts';
import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { reads, type Note, type Read } from './read.ts';

/** Names of the reads of one entry's fields, each made once: a page of a long list reads very many. */
function fieldReads(entry: Entry): (name: string) => Read {
  const names = new Map<string, Read>();
  return (name) => {
    const known = names.get(name) ?? reads.field(entry, name);
    names.set(name, known);
    return known;
  };
}

/** Data of an entry whose top-level fields tell when they are read. */
function watchData(entry: Entry, note: Note): Entry['data'] {
  const readOf = fieldReads(entry);
  return new Proxy(entry.data, {
    get(data, name, receiver) {
      if (typeof name === 'string') note(readOf(name));
      return Reflect.get(data, name, receiver) as unknown;
    },
    has(data, name) {
      if (typeof name === 'string') note(readOf(name));
      return Reflect.has(data, name);
    },
    ownKeys(data) {
      note(reads.whole(entry));
      return Reflect.ownKeys(data);
    },
  });
}

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

/** A catalogue that tells what is read of it, field by field. */
export function watchedCatalogue(catalogue: Catalogue, note: Note): Catalogue {
  const watched = new Map<Entry, Entry>(
    collectionNames
      .flatMap((name): readonly Entry[] => catalogue.entries[name])
      .map((entry) => [entry, watchEntry(entry, note)]),
  );
  const lists = new WeakMap<readonly Entry[], readonly Entry[]>();
  const watch = <Name extends CollectionName>(entry: Entry<Name>) =>
    watched.get(entry) as Entry<Name>;
  const watchAll = <Name extends CollectionName>(list: readonly Entry<Name>[]) => {
    const known = lists.get(list) ?? list.map(watch);
    lists.set(list, known);
    return known as Entry<Name>[];
  };
  const known: Catalogue['known'] = (collection, id) => {
    note(reads.found(collection, id));
    const found = catalogue.known(collection, id);
    return found && watch(found);
  };
  const find: Catalogue['find'] = (collection, id) => {
    note(reads.found(collection, id));
    return watch(catalogue.find(collection, id));
  };

  return {
    entries: new Proxy(catalogue.entries, {
      get(entries, name: CollectionName) {
        note(reads.list(name));
        return watchAll(entries[name]);
      },
    }),
    links: {
      to(collection, id, from) {
        note(reads.links(collection, id, from));
        return watchAll(catalogue.links.to(collection, id, from));
      },
      withTerm(vocabulary, id, from) {
        note(reads.carriers(vocabulary, id, from));
        return watchAll(catalogue.links.withTerm(vocabulary, id, from));
      },
    },
    similar({ id }) {
      note(reads.similar(id));
      return watchAll(catalogue.similar(catalogue.find('practices', id)));
    },
    isLarge(collection) {
      note(reads.isLarge(collection));
      return catalogue.isLarge(collection);
    },
    facetUse() {
      note(reads.facetUse());
      return catalogue.facetUse();
    },
    find,
    known,
    terms: (vocabulary) => find('vocabularies', vocabulary).data.terms,
    term(vocabulary, id) {
      note(reads.term(vocabulary, id));
      return catalogue.term(vocabulary, id);
    },
    knownTerm(vocabulary, id) {
      note(reads.term(vocabulary, id));
      return catalogue.knownTerm(vocabulary, id);
    },
    called(collection, id) {
      note(reads.called(collection, id));
      return catalogue.called(collection, id);
    },
  };
}
