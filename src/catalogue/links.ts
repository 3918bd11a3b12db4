import type { Entry } from '../reader/entry.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { walkFields } from '../schema/introspection.ts';

/** Who refers to what, computed from every reference and term that the schemas declare. */
export interface Links {
  /** Entries of one collection that refer to the given entry anywhere in their fields, without repeats. */
  to<Name extends CollectionName>(
    collection: CollectionName,
    id: string,
    from: Name,
  ): Entry<Name>[];
  /** Entries of one collection that carry the term. */
  withTerm<Name extends CollectionName>(
    vocabulary: string,
    term: string,
    from: Name,
  ): Entry<Name>[];
}

/** Reverses the links: an entry names the other end once, both ends show it. */
export function collectLinks(entries: readonly Entry[]): Links {
  const referring = new Map<string, Set<Entry>>();
  const add = (target: string, entry: Entry) => {
    const known = referring.get(target);
    if (known) known.add(entry);
    else referring.set(target, new Set([entry]));
  };

  for (const entry of entries) {
    walkFields(collections[entry.collection].schema, entry.data, (_path, value, meta) => {
      if (typeof value !== 'string') return;
      if (meta.reference) add(`${meta.reference}/${value}`, entry);
      if (meta.vocabulary) add(`vocabularies/${meta.vocabulary}/${value}`, entry);
    });
  }

  const from = <Name extends CollectionName>(target: string, name: Name): Entry<Name>[] =>
    [...(referring.get(target) ?? [])].filter(
      (entry): entry is Entry<Name> => entry.collection === name,
    );

  return {
    to: (collection, id, name) => from(`${collection}/${id}`, name),
    withTerm: (vocabulary, term, name) => from(`vocabularies/${vocabulary}/${term}`, name),
  };
}
