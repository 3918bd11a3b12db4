import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { iso31662 } from 'iso-3166';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { region, type Region } from '../../src/schema/region.ts';

const folder = new URL('../../content/regions/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const entry = (file: string) => parse(readFileSync(new URL(file, folder), 'utf8')) as Region;
const regions = new Map(files.map((file) => [basename(file, '.yaml'), entry(file)]));
const neighborsOf = (id: string) => regions.get(id)?.neighbors ?? [];
const withNeighbors = [...regions.keys()].filter((id) => neighborsOf(id).length > 0);

/** Steps of a chess king between the tiles of two regions. */
const distance = (from: string, to: string) => {
  const [a, b] = [regions.get(from)?.tile, regions.get(to)?.tile];
  return a && b ? Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) : Infinity;
};

test('every subject of ISO 3166-2:RU has a file, and nothing else has', () => {
  const subjects = iso31662.filter(({ parent }) => parent === 'RU').map(({ code }) => code.toLowerCase());
  expect([...regions.keys()].sort()).toEqual(subjects.sort());
});

describe.each([...regions])('%s', (id, one) => {
  it('matches the schema', () => {
    expect(region.safeParse(one).error?.issues).toBeUndefined();
  });
  it('is named after its code', () => {
    expect(id).toBe(one.iso.toLowerCase());
  });
  it('says «во» only where Russian does', () => {
    expect(one.prepositional).toMatch(/^(?:во (?=Влад)|в (?!Влад))\p{Lu}/u);
  });
});

test.each<[string, (one: Region) => string | string[]]>([
  ['title', (one) => one.title],
  ['short name', (one) => one.shortName],
  ['genitive', (one) => one.genitive],
  ['prepositional', (one) => one.prepositional],
  ['tile', (one) => `${one.tile.column}:${one.tile.row}`],
  ['synonyms', (one) => one.synonyms ?? []],
])('no two regions share: %s', (_, pick) => {
  const values = [...regions.values()].flatMap(pick);
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
});

test('only the exclave has no neighbors', () => {
  expect([...regions.keys()].filter((id) => !withNeighbors.includes(id))).toEqual(['ru-kgd']);
});

describe.each(withNeighbors)('%s and its neighbors', (id) => {
  it('name each other, and never themselves', () => {
    expect(neighborsOf(id)).not.toContain(id);
    expect(neighborsOf(id).filter((other) => !neighborsOf(other).includes(id))).toEqual([]);
  });
  it('are at most two tiles apart', () => {
    expect(neighborsOf(id).filter((other) => distance(id, other) > 2)).toEqual([]);
  });
  it('touch at least once', () => {
    expect(Math.min(...neighborsOf(id).map((other) => distance(id, other)))).toBe(1);
  });
});

test('four pairs of neighbors in five touch', () => {
  const steps = withNeighbors.flatMap((id) => neighborsOf(id).map((other) => distance(id, other)));
  expect(steps.filter((step) => step === 1).length / steps.length).toBeGreaterThan(0.8);
});
