import { valueAt } from '../../schema/introspection.ts';
import type { Draft } from '../draft.ts';

/** Ids of a vocabulary's terms in their order; undefined when its file cannot be read. */
export function termIds(vocabulary: Draft): string[] | undefined {
  const terms = valueAt(vocabulary.value, ['terms']);
  if (!Array.isArray(terms)) return undefined;
  return terms.map((term) => String(valueAt(term, ['id'])));
}
