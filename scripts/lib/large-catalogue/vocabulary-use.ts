import { collections } from '../../../src/schema/collections.ts';
import { walkFields } from '../../../src/schema/introspection.ts';
import type { Entry } from '../../../src/reader/entry.ts';
import { fieldVocabularies } from '../../../src/reader/integrity/vocabulary-names.ts';

/** Terms that entries are marked with, as `vocabulary/term`. */
export function termsUsedBy(entries: readonly Entry[]): Set<string> {
  const used = new Set<string>();
  for (const { collection, data } of entries) {
    walkFields(collections[collection].schema, data, (_path, value, { vocabulary }) => {
      if (vocabulary !== undefined) used.add(`${vocabulary}/${String(value)}`);
    });
  }
  return used;
}

/** A vocabulary without the terms that no entry is marked with: the check refuses those. */
export function withUsedTerms(
  vocabulary: Entry<'vocabularies'>,
  used: ReadonlySet<string>,
): Entry<'vocabularies'> {
  const { id, data } = vocabulary;
  if (!fieldVocabularies.has(id)) return vocabulary;
  const terms = data.terms.filter((term) => used.has(`${id}/${term.id}`));
  return { ...vocabulary, data: { ...data, terms } };
}
