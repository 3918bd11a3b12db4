import type { CollectionName } from '../schema/collections.ts';

/** Vocabularies whose terms have pages of their own, with the entries that carry the term. */
export const TERM_PAGES = ['situations', 'themes', 'target-groups'] as const;

export type TermPage = (typeof TERM_PAGES)[number];

/** Site path of an entry's page. */
export const addressOf = (collection: CollectionName, id: string): string =>
  `/${collection}/${id}/`;

/** Site path of a term: its own page when the vocabulary has pages, else its place in the glossary. */
export const termAddress = (vocabulary: string, term: string): string =>
  (TERM_PAGES as readonly string[]).includes(vocabulary)
    ? `/${vocabulary}/${term}/`
    : `/glossary/#${vocabulary}-${term}`;
