import { beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../scripts/lib/coined-words.ts';
import { generateEntries, type WrittenEntry } from '../../scripts/lib/generated-entries.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import { collections } from '../../src/schema/collections.ts';

const COUNT = 300;

const vocabularyOf = (written: readonly WrittenEntry[]) =>
  new Set(written.flatMap(({ entry, body }) => wordsIn(JSON.stringify([entry.data, body]))));

describe('generated entries', () => {
  let real: WrittenEntry[];
  let made: WrittenEntry[];
  beforeAll(async () => {
    const { entries } = await readCatalogue('content');
    real = entries.map((entry) => ({ entry, body: [] }));
    made = generateEntries(real, COUNT);
  });

  test('are as many as asked, each with an id and a title of its own', () => {
    expect(new Set(made.map(({ entry }) => entry.id)).size).toBe(COUNT);
    expect(new Set(made.map(({ entry }) => entry.data.title)).size).toBe(COUNT);
  });

  test('have the shape of real ones', () => {
    for (const { entry } of made) {
      const { error } = collections[entry.collection].schema.safeParse(entry.data);
      expect(error?.issues, entry.id).toBeUndefined();
    }
  });

  test('are the same at every run', () => {
    expect(generateEntries(real, 20)).toEqual(made.slice(0, 20));
  });

  test('go on bringing new words', () => {
    const half = vocabularyOf([...real, ...made.slice(0, COUNT / 2)]).size;
    const whole = vocabularyOf([...real, ...made]).size;
    expect(half).toBeGreaterThan(vocabularyOf(real).size);
    expect(whole).toBeGreaterThan(half + COUNT / 2);
  });
});
