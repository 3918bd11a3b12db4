import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { SynonymGroup } from '../engine/format.ts';
import { keysIn } from '../language/keys.ts';

/** Vocabularies whose terms are words for one thing: found by one, a page is found by another. */
const EQUIVALENTS = ['abbreviations', 'synonyms'];

/** Groups of the words and phrases that mean the same, as lists of keys. */
export const synonymsOf = ({ entries }: Catalogue): SynonymGroup[] =>
  entries.vocabularies
    .filter(({ id }) => EQUIVALENTS.includes(id))
    .flatMap(({ data }) => data.terms)
    .map(({ label, synonyms = [] }) => {
      const phrases = [label, ...synonyms].map(keysIn).filter(({ length }) => length > 0);
      return [...new Map(phrases.map((keys) => [keys.join(' '), keys])).values()];
    })
    .filter(({ length }) => length > 1);
