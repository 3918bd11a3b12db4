import type { Catalogue } from './catalogue.ts';

/** Situations with how many practices answer each, from the most answered. */
export const situationsByUse = (catalogue: Catalogue) =>
  catalogue
    .terms('situations')
    .map((term) => ({
      ...term,
      count: catalogue.links.withTerm('situations', term.id, 'practices').length,
    }))
    .toSorted((a, b) => b.count - a.count);
