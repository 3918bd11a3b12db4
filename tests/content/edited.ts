import type { Random } from '../../scripts/lib/random.ts';
import type { Entry } from '../../src/reader/entry.ts';

/**
 * The entries after somebody's work: a field taken from another entry or gone, an entry added, a practice gone;
 * `digest` is that of the changed entry.
 */
export function edited(entries: readonly Entry[], random: Random, digest: string): Entry[] {
  const victim = random.pick(entries.filter(({ collection }) => collection !== 'vocabularies'));
  const donor = random.pick(entries.filter(({ collection }) => collection === victim.collection));
  const field = random.pick(Object.keys({ ...victim.data, ...donor.data }));
  const value = (donor.data as Record<string, unknown>)[field];
  const fresh: Entry = { ...victim, digest, data: { ...victim.data, [field]: value } };
  const change = () => entries.map((entry) => (entry === victim ? fresh : entry));
  const add = () => [...entries, { ...victim, id: digest, digest }];
  const remove = () => entries.filter((entry) => entry !== victim);
  return random.pick(victim.collection === 'practices' ? [change, add, remove] : [change, add])();
}
