import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';

/** Rare terms say more than common ones: each shared term weighs the logarithm of its rarity. */
function weightOf(catalogue: Catalogue, vocabulary: string, term: string): number {
  const carriers = catalogue.links.withTerm(vocabulary, term, 'practices').length;
  return Math.log(catalogue.entries.practices.length / carriers);
}

/** Practices that share most with the given one by theme, situation and target group, the closest first. */
export function similarTo(
  catalogue: Catalogue,
  practice: Entry<'practices'>,
  limit = 4,
): Entry<'practices'>[] {
  const scores = new Map<Entry<'practices'>, number>();
  const score = (vocabulary: string, terms: string[] = []) => {
    for (const term of terms) {
      const weight = weightOf(catalogue, vocabulary, term);
      for (const other of catalogue.links.withTerm(vocabulary, term, 'practices')) {
        if (other.id !== practice.id) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
  };
  score('themes', practice.data.themes);
  score('situations', practice.data.situations);
  score('target-groups', practice.data.targetGroups);
  return [...scores]
    .sort(([a, left], [b, right]) => right - left || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(([other]) => other);
}
