import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { carriedIn } from '../../src/catalogue/columns.ts';
import { indexPractices, newestPractices } from '../../src/catalogue/practice-index.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import { createSelection } from '../../src/search/selection.ts';

interface Practice {
  id: string;
  region: string;
  themes: string[];
  targetGroups: string[];
  situations?: string[];
  prevention?: string[];
  territoryKinds?: string[];
  kind: string;
  stage?: string;
  shelf: string;
  started?: string;
  materials?: string[];
}

/** Fields of every file of a folder, read apart from the reader, the schema and the index. */
function read<Fields>(folder: string): (Fields & { id: string })[] {
  return readdirSync(`content/${folder}`).map((file) => {
    const text = readFileSync(`content/${folder}/${file}`, 'utf8');
    const data = file.endsWith('.mdx') ? text.split(/^---$/m)[1] : text;
    return { ...(parse(data ?? '') as Fields), id: file.replace(/\.\w+$/, '') };
  });
}

const practices = read<Practice>('practices');
const districts = new Map(read<{ district: string }>('regions').map((one) => [one.id, one.district]));
const adopted = new Set(
  read<{ practice: string; stage: string }>('replications')
    .filter(({ stage }) => stage !== 'interest' && stage !== 'preparation')
    .map(({ practice }) => practice),
);
const awarded = new Set(
  read<{ nominations: { laureates?: { practice?: string }[] }[] }>('awards').flatMap((award) =>
    award.nominations.flatMap(({ laureates = [] }) => laureates.map(({ practice }) => practice)),
  ),
);

/** What a practice carries, facet by facet. */
const carried: Record<string, (one: Practice) => string[]> = {
  region: (one) => [districts.get(one.region) ?? '', one.region],
  theme: (one) => one.themes,
  group: (one) => one.targetGroups,
  situation: (one) => one.situations ?? [],
  prevention: (one) => one.prevention ?? [],
  territory: (one) => one.territoryKinds ?? [],
  kind: (one) => [one.kind],
  stage: (one) => (one.stage ? [one.stage] : []),
  shelf: (one) => [one.shelf],
  year: (one) => (one.started ? [one.started.slice(0, 4)] : []),
  adopted: (one) => (adopted.has(one.id) ? ['yes'] : []),
  award: (one) => (awarded.has(one.id) ? ['yes'] : []),
  materials: (one) => (one.materials ? ['yes'] : []),
};

type Choice = Record<string, string[]>;

/** True when a practice carries one of the chosen values of every facet. */
const fits = (one: Practice, choice: Choice) =>
  Object.entries(choice).every(
    ([name, chosen]) =>
      chosen.length === 0 || chosen.some((value) => carried[name]?.(one).includes(value)),
  );

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const { entries } = await readCatalogue('content');
const catalogue = createCatalogue(entries);
const index = carriedIn(indexPractices(catalogue));
const ids = newestPractices(catalogue).map(({ id }) => id);
const selection = createSelection(index);
const random = numbersFrom(20_261_122);

/** Up to four facets with up to three values each; common values come up as often as rare ones. */
function randomChoice(): Choice {
  const names = Object.keys(index.facets).filter(() => random() < 0.2).slice(0, 4);
  return Object.fromEntries(
    names.map((name) => {
      const values = index.facets[name]?.values ?? [];
      const chosen = Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => values[Math.floor(random() * values.length)] ?? '',
      );
      return [name, [...new Set(chosen)]];
    }),
  );
}

test('the index has every practice and every facet', () => {
  expect(ids.toSorted()).toEqual(practices.map(({ id }) => id).toSorted());
  expect(Object.keys(index.facets).toSorted()).toEqual(Object.keys(carried).toSorted());
});

test('500 random choices give what a count over the files gives', { timeout: 60_000 }, () => {
  let found = 0;
  for (let round = 0; round < 500; round++) {
    const choice = randomChoice();
    const chosen = practices.filter((one) => fits(one, choice)).map(({ id }) => id);
    found += chosen.length > 0 && chosen.length < practices.length ? 1 : 0;
    const selected = selection.select(choice).map((row) => ids[row] ?? '');
    expect(selected.toSorted(), JSON.stringify(choice)).toEqual(chosen.toSorted());

    const counts = selection.count(choice);
    for (const [name, { values }] of Object.entries(index.facets)) {
      const others = practices.filter((one) => fits(one, { ...choice, [name]: [] }));
      const tally = new Map<string, number>();
      for (const value of others.flatMap((one) => carried[name]?.(one) ?? [])) {
        tally.set(value, (tally.get(value) ?? 0) + 1);
      }
      const wrong = values.filter((value) => counts[name]?.[value] !== (tally.get(value) ?? 0));
      expect(wrong, `${name} of ${JSON.stringify(choice)}`).toEqual([]);
    }
  }
  // Choices that give nothing or everything alone would prove little.
  expect(found).toBeGreaterThan(150);
});
