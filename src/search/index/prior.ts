import type { Catalogue } from '../../catalogue/catalogue.ts';
import { strengthsOf } from '../../catalogue/strength.ts';
import type { FoundType } from '../engine/answer.ts';
import type { SearchDocument } from './documents.ts';

/** Years after which an entry is as good as any older one. */
const FRESH_YEARS = 10;

/** Preference by kind: what can be taken over before what tells of it. */
const BY_TYPE: Partial<Record<FoundType, number>> = {
  practices: 5,
  events: 1,
  awards: 1,
  indicators: 1,
};

/**
 * Gentle preference of every page, 0 to 9: up to 5 for its kind, 2 for the strength of a practice's evidence,
 * 2 for what took place lately.
 */
export function priorsOf(catalogue: Catalogue, documents: readonly SearchDocument[]): number[] {
  const practices = catalogue.entries.practices;
  const strengths = new Map(
    strengthsOf(practices).map((strength, place) => [practices[place]?.id, strength]),
  );
  const strongest = Math.max(1, ...strengths.values());
  const yearOf = ({ facets }: SearchDocument) => Number(facets.year.at(-1) ?? 0);
  const latest = Math.max(...documents.map(yearOf));
  return documents.map((document) => {
    const proven =
      document.type === 'practices' ? (strengths.get(document.id) ?? 0) / strongest : 0;
    const fresh = Math.max(0, 1 - (latest - yearOf(document)) / FRESH_YEARS);
    return Math.round((BY_TYPE[document.type] ?? 0) + 2 * proven + 2 * fresh);
  });
}
