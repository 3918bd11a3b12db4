import type { SynonymGroup } from './format.ts';
import type { Term } from './interpret.ts';

/** Words of a query, by their places, that other words or phrases may stand for. */
export interface Equivalent {
  start: number;
  /** Place after the last word. */
  end: number;
  /** Keys of the other words or phrases. */
  phrases: string[][];
}

/** Longest phrase that is looked for, words. */
const LONGEST = 6;

/** Finds what can be said in other words in a query. */
export function createThesaurus(groups: readonly SynonymGroup[]) {
  const byPhrase = new Map<string, SynonymGroup[]>();
  for (const group of groups) {
    for (const phrase of group) {
      const name = phrase.join(' ');
      byPhrase.set(name, [...(byPhrase.get(name) ?? []), group]);
    }
  }
  return (terms: readonly Term[]): Equivalent[] => {
    const found: Equivalent[] = [];
    for (let start = 0; start < terms.length; start++) {
      for (let end = start + 1; end <= Math.min(terms.length, start + LONGEST); end++) {
        const name = terms
          .slice(start, end)
          .map(({ keys }) => keys[0] ?? '')
          .join(' ');
        for (const group of byPhrase.get(name) ?? []) {
          const phrases = group.filter((phrase) => phrase.join(' ') !== name);
          found.push({ start, end, phrases });
        }
      }
    }
    return found;
  };
}
