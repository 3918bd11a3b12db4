import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WrittenEntry } from '../../scripts/lib/generated-entries.ts';
import {
  createLargeCatalogue,
  LEAST,
  type CatalogueFile,
} from '../../scripts/lib/large-catalogue/large-catalogue.ts';
import { readWritten, writeCatalogue } from '../../scripts/lib/large-catalogue/write-project.ts';
import { root } from '../../scripts/lib/paths.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import { collectionNames, type CollectionName } from '../../src/schema/collections.ts';

const COUNT = 60;
const FRAME: CollectionName[] = ['regions', 'vocabularies'];

describe('a large catalogue', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
  let real: WrittenEntry[];
  beforeAll(async () => {
    real = await readWritten();
    writeCatalogue(createLargeCatalogue(real, COUNT), folder);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('passes the check, and has entries of every kind, as many as asked', async () => {
    const { entries, problems } = await readCatalogue(folder, root);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(new Set(entries.map(({ collection }) => collection))).toEqual(new Set(collectionNames));
    expect(entries.filter(({ collection }) => !FRAME.includes(collection))).toHaveLength(COUNT);
  }, 120_000);

  test('is the same at every run', () => {
    for (const { file, text } of createLargeCatalogue(real, COUNT).made) {
      expect(readFileSync(path.join(folder, file), 'utf8'), file).toBe(text);
    }
  });

  test('has long texts, and every practice one of its own', () => {
    const texts = [...createLargeCatalogue(real, COUNT).made]
      .filter(({ file }) => file.startsWith('practices/'))
      .map(({ text }) => text.slice(text.indexOf('\n---\n', 4)));
    expect(Math.min(...texts.map(({ length }) => length))).toBeGreaterThan(500);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('holds the real one when it is larger than that', () => {
    const own = real.filter(({ entry }) => !FRAME.includes(entry.collection));
    const { kept, made } = createLargeCatalogue(real, own.length + 20);
    expect(kept).toHaveLength(real.length);
    expect([...made]).toHaveLength(20);
  });

  test('names no real person in what is made up', () => {
    const people = real.filter(({ entry }) => entry.collection === 'people');
    const named = [...createLargeCatalogue(real, real.length).made].filter(
      ({ file, text }: CatalogueFile) =>
        file.startsWith('events/') && people.some(({ entry }) => text.includes(entry.id)),
    );
    expect(named).toEqual([]);
  });

  test('is not made too small to have one of each kind', () => {
    expect(() => createLargeCatalogue(real, LEAST - 1)).toThrow(RangeError);
  });
});
