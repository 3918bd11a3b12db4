import { expect, test } from 'vitest';
import type { Entry } from '../../src/reader/entry.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import type { CollectionName } from '../../src/schema/collections.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';

const { entries, problems } = await readCatalogue('content');
const catalogue = createCatalogue(entries);

test('the catalogue has no errors', () => {
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each<[CollectionName, number]>([
  ['practices', 113],
  ['events', 51],
  ['awards', 25],
  ['indicators', 43],
  ['regions', 83],
])('%s: at least %i', (name, least) => {
  expect(catalogue.entries[name].length).toBeGreaterThanOrEqual(least);
});

test('a talk keeps its two speakers from two organizations and its moderator', () => {
  const { sessions = [] } = catalogue.find('events', 'vebinar-vyzov-municipalitety').data;
  const talk = sessions.find(({ practices }) => practices?.includes('talitsa-koordinacionnye-sovety'));
  const byRole = (role: string) => (talk?.speakers ?? []).filter((speaker) => speaker.role === role);
  expect(byRole('moderator')).toHaveLength(1);
  expect(new Set(byRole('speaker').map(({ organization }) => organization)).size).toBe(2);
});

test('the date on the Murmansk page is the page’s, not the event’s', () => {
  const { start, end, datePrecision } = catalogue.find('events', 'konferenciya-murmansk-opeka').data;
  expect({ start, end, datePrecision }).toEqual({ datePrecision: 'unknown' });
});

test('the Novosibirsk pilot spread from districts to all municipalities', () => {
  const adopters = catalogue.links
    .to('practices', 'novosibirsk-zaschitniki-detstva', 'replications')
    .map(({ data }) => data.adopter.name);
  for (const place of [/Татарск/, /Куйбышевск/, /[Вв]се муниципалитеты/]) {
    expect(adopters).toContainEqual(expect.stringMatching(place));
  }
});

test('a change without base values stays a change', () => {
  const { points } = catalogue.find('indicators', 'ind-yakutia-siroty').data;
  expect(points).toHaveLength(1);
  expect(points[0]?.change).toMatch(/^−23\s%/u);
  expect(points[0]?.kind).toBe('as-stated');
  expect(points[0]).not.toHaveProperty('value');
});

test('a diploma can be won by a region', () => {
  const { nominations } = catalogue.find('awards', 'award-vmeste-radi-detey-2024').data;
  expect(nominations.flatMap(({ laureates = [] }) => laureates)).toContainEqual(
    expect.objectContaining({ kind: 'region', region: 'ru-bel' }),
  );
});

test('family centers: what works is a fact, what is promised is a plan', () => {
  const { points } = catalogue.find('indicators', 'ind-rf-semeynye-mfc').data;
  expect(points).toContainEqual(expect.objectContaining({ value: 79, kind: 'fact' }));
  expect(points).toContainEqual(expect.objectContaining({ value: 55, kind: 'plan' }));
});

const figuresOf = (entry: Entry): unknown[] => {
  const found: unknown[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value && 'claim' in value && !('degree' in value)) found.push(value);
    else Object.values(value).forEach(walk);
  };
  walk(entry.data);
  return found;
};

test('every figure names its source', () => {
  const orphans = entries.flatMap((entry) =>
    figuresOf(entry)
      .filter((figure) => !(figure as { source?: string }).source)
      .map((figure) => [entry.file, figure]),
  );
  expect(orphans).toEqual([]);
});
