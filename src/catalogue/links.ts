import type { z } from 'zod';
import type { Entry } from '../reader/entry.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { fieldsOf, itemOf, metaOf } from '../schema/introspection.ts';

/** Who refers to what, computed from every reference and term that the schemas declare. */
export interface Links {
  /** Entries of one collection that refer to the given entry anywhere in their fields, without repeats. */
  to<Name extends CollectionName>(
    collection: CollectionName,
    id: string,
    from: Name,
  ): readonly Entry<Name>[];
  /** Entries of one collection that carry the term. */
  withTerm<Name extends CollectionName>(
    vocabulary: string,
    term: string,
    from: Name,
  ): readonly Entry<Name>[];
}

/** Value of a schema that refers to something, as the name of its target. */
type Target = (value: string) => string;

const targetOf = (schema: z.ZodType): Target | undefined => {
  const { reference, vocabulary } = metaOf(schema);
  if (reference) return (id) => `${reference}/${id}`;
  return vocabulary ? (term) => `vocabularies/${vocabulary}/${term}` : undefined;
};

/** What of a schema leads to references; nothing when none of it does. */
interface Route {
  target: Target | undefined;
  item: Route | undefined;
  fields: readonly (readonly [name: string, route: Route])[];
}

function routeOf(schema: z.ZodType): Route | undefined {
  const target = targetOf(schema);
  const item = itemOf(schema);
  const route = {
    target,
    item: item && routeOf(item),
    fields: fieldsOf(schema).flatMap(({ name, schema: field }) => {
      const inner = routeOf(field);
      return inner ? [[name, inner] as const] : [];
    }),
  };
  return route.target || route.item || route.fields.length > 0 ? route : undefined;
}

function follow({ target, item, fields }: Route, value: unknown, found: (name: string) => void) {
  if (typeof value === 'string') {
    if (target) found(target(value));
  } else if (Array.isArray(value)) {
    if (item) for (const one of value) follow(item, one, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, route] of fields) follow(route, Reflect.get(value, name), found);
  }
}

/** Reverses the links: an entry names the other end once, both ends show it. */
export function collectLinks(entries: readonly Entry[]): Links {
  const referring = new Map<string, Set<Entry>>();
  for (const [collection, ofCollection] of Map.groupBy(entries, (entry) => entry.collection)) {
    const route = routeOf(collections[collection].schema);
    if (!route) continue;
    for (const entry of ofCollection) {
      follow(route, entry.data, (target) => {
        const key = `${target} ${collection}`;
        const known = referring.get(key);
        if (known) known.add(entry);
        else referring.set(key, new Set([entry]));
      });
    }
  }
  const lists = new Map([...referring].map(([key, found]) => [key, [...found]]));
  const from = <Name extends CollectionName>(target: string, name: Name) =>
    (lists.get(`${target} ${name}`) ?? []) as Entry<Name>[];

  return {
    to: (collection, id, name) => from(`${collection}/${id}`, name),
    withTerm: (vocabulary, term, name) => from(`vocabularies/${vocabulary}/${term}`, name),
  };
}
