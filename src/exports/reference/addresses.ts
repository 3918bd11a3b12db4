import { addressOf } from '../../catalogue/entry-address.ts';
import type { CollectionName } from '../../schema/collections.ts';

/** Formats of references with the endings of their files. */
export const REFERENCE_FORMATS = { BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'csl.json' } as const;

/** Ending of a file with a reference. */
export type ReferenceEnding = (typeof REFERENCE_FORMATS)[keyof typeof REFERENCE_FORMATS];

/** Site path of a reference to an entry. */
export const referenceAddress = (
  collection: CollectionName,
  id: string,
  ending: ReferenceEnding,
): string => `${addressOf(collection, id)}reference.${ending}`;
