import type { Entry } from '../reader/entry.ts';
import type { Links } from './links.ts';

type Practice = Entry<'practices'>;

/** Practices that share most with one by theme, situation and target group, the closest first. */
export type Similar = (practice: Practice) => readonly Practice[];

/** How many similar practices are worth a look. */
const MOST = 4;

const termsOf = ({ data }: Practice) =>
  [
    ['themes', data.themes],
    ['situations', data.situations],
    ['target-groups', data.targetGroups],
  ] as const;

/** Practices that carry a term, by their places, and what sharing it weighs: the logarithm of its rarity. */
interface Carriers {
  places: Int32Array;
  weight: number;
}

/** Finds similar practices among all; every practice asks, so what is the same for all of them is counted once. */
export function createSimilar(practices: readonly Practice[], links: Links): Similar {
  const placeOf = new Map(practices.map((practice, place) => [practice.id, place]));
  const known = new Map<string, Carriers>();
  const carriersOf = (vocabulary: string, term: string): Carriers => {
    const key = `${vocabulary}/${term}`;
    const found = known.get(key);
    if (found) return found;
    const carriers = links.withTerm(vocabulary, term, 'practices');
    const places = Int32Array.from(carriers, ({ id }) => placeOf.get(id) ?? 0);
    const fresh = { places, weight: Math.log(practices.length / carriers.length) };
    known.set(key, fresh);
    return fresh;
  };
  const scores = new Float64Array(practices.length);
  const isShared = new Uint8Array(practices.length);

  const isCloser = (one: number, other: number): boolean => {
    const [score = 0, otherScore = 0] = [scores[one], scores[other]];
    if (score !== otherScore) return score > otherScore;
    return (practices[one]?.id ?? '') < (practices[other]?.id ?? '');
  };
  /** Keeps the closest, in order. */
  const take = (closest: number[], place: number) => {
    const before = closest.findIndex((other) => isCloser(place, other));
    if (before >= 0) closest.splice(before, 0, place);
    else closest.push(place);
    closest.length = Math.min(closest.length, MOST);
  };

  return (practice) => {
    scores.fill(0);
    isShared.fill(0);
    for (const [vocabulary, terms = []] of termsOf(practice)) {
      for (const term of terms) {
        const { places, weight } = carriersOf(vocabulary, term);
        for (const place of places) {
          scores[place] = (scores[place] ?? 0) + weight;
          isShared[place] = 1;
        }
      }
    }
    const closest: number[] = [];
    const own = placeOf.get(practice.id);
    isShared.forEach((shared, place) => {
      if (shared && place !== own) {
        const last = closest.length < MOST ? undefined : closest.at(-1);
        if (last === undefined || isCloser(place, last)) take(closest, place);
      }
    });
    return closest.flatMap((place) => practices[place] ?? []);
  };
}
