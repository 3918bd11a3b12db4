import type { SynonymGroup } from '../engine/format.ts';

/** Finds the groups that have a phrase in a sentence of keys; a group once for each of its phrases. */
export function createEquivalents(groups: readonly SynonymGroup[]) {
  const byFirst = new Map<string, { phrase: string[]; group: number }[]>();
  for (const [group, phrases] of groups.entries()) {
    for (const phrase of phrases) {
      const [first = ''] = phrase;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, group }]);
    }
  }
  return (sentence: readonly string[]): number[] =>
    sentence.flatMap((key, at) =>
      (byFirst.get(key) ?? [])
        .filter(({ phrase }) => phrase.every((one, step) => sentence[at + step] === one))
        .map(({ group }) => group),
    );
}
