import type { DocumentFields } from './fields.ts';

/** How much a word says of a page by the field it stands in (BM25F: Robertson, Zaragoza, Taylor, 2004). */
export const FIELD_WEIGHTS: Readonly<Record<keyof DocumentFields, number>> = {
  title: 6,
  names: 4,
  kind: 1.5,
  summary: 2.5,
  terms: 2,
  synonyms: 1,
  places: 3,
  organizations: 2,
  years: 3,
  related: 0.7,
  text: 1,
};

/** Weight of occurrences at which a word has half of its greatest effect (k1 of BM25). */
export const SATURATION = 3.5;

/** How far a field that is longer than usual says less by each of its words, 0 to 1 (b of BM25). */
export const LENGTH_EFFECT = 0.3;
