import { collections } from '../schema/collections.ts';
import { walkFields } from '../schema/introspection.ts';
import type { Draft } from './draft.ts';

/** Addresses on other sites that an entry leads to, in its fields and in its prose, without repeats. */
export function outerLinksOf({ collection, value, links }: Draft): string[] {
  const found = new Set<string>();
  const add = (address: string) => {
    if (/^https?:\/\//i.test(address)) found.add(address);
  };
  walkFields(collections[collection].schema, value, (_path, field, { input }) => {
    if (input === 'url' && typeof field === 'string') add(field);
  });
  for (const { address } of links) add(address);
  return [...found];
}
