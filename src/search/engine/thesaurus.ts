import type { SynonymGroup } from './format.ts';
import type { Term } from './term.ts';

/** Words of a query, by their places, that mean the same as other words or phrases. */
export interface Equivalent {
  start: number;
  /** Place after the last word. */
  end: number;
  /** Number of the group they belong to. */
  group: number;
  /** Keys of the words or phrases of the group. */
  phrases: SynonymGroup;
}

/** What can be said in other words. */
export interface Thesaurus {
  /** Finds it in a query. */
  find(terms: readonly Term[]): Equivalent[];
  /** True when a word stands in any group, by itself or in a phrase. */
  has(key: string): boolean;
}

/** Longest phrase that is looked for, words. */
const LONGEST = 6;

/** Prepares the groups for questions. */
export function createThesaurus(groups: readonly SynonymGroup[]): Thesaurus {
  const byPhrase = new Map<string, number[]>();
  for (const [number, group] of groups.entries()) {
    for (const phrase of group) {
      const name = phrase.join(' ');
      byPhrase.set(name, [...(byPhrase.get(name) ?? []), number]);
    }
  }
  const keys = new Set(groups.flat(2));
  return {
    has: (key) => keys.has(key),
    find(terms) {
      const found: Equivalent[] = [];
      for (let start = 0; start < terms.length; start++) {
        for (let end = start + 1; end <= Math.min(terms.length, start + LONGEST); end++) {
          const words = terms.slice(start, end);
          // A half-typed word may still become another one.
          if (words.some(({ keys, known }) => keys.length > 0 && !known)) break;
          const name = words.map(({ keys: [key = ''] }) => key);
          for (const group of byPhrase.get(name.join(' ')) ?? []) {
            found.push({ start, end, group, phrases: groups[group] ?? [] });
          }
        }
      }
      return found;
    },
  };
}
