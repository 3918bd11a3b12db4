import { describe, expect, test, vi } from 'vitest';
import { editorSchema } from '../../scripts/lib/editor-schema.ts';
import { rowsOf } from '../../src/catalogue/rows.ts';
import { collectionOf } from '../../src/cms/config/collection.ts';
import { strictFormat } from '../../src/cms/format/strict-format.ts';
import { publicData } from '../../src/exports/api/public-data.ts';
import { publishedSchema } from '../../src/exports/api/schemas.ts';
import { blankOf } from '../../src/exports/blank.ts';
import { entryParts } from '../../src/exports/word/parts.ts';
import { parseAtBuild } from '../../src/reader/body/build-parser.ts';
import { draftOf } from '../../src/reader/draft.ts';
import { entryFile } from '../../src/reader/entry-file.ts';
import { collections, type CollectionName } from '../../src/schema/collections.ts';
import type * as Schema from '../../src/schema/practice.ts';

/** A field added in `src/schema/practice.ts` and nowhere else. */
vi.mock('../../src/schema/practice.ts', async (original) => {
  const module = await original<typeof Schema>();
  const { inPart, line } = await import('../../src/schema/fields.ts');
  const mood = line({ label: 'Настроение семьи', hint: 'Одним словом', max: 20 }).optional();
  return { ...module, practice: module.practice.extend(inPart('work', { mood })) };
});

const PRACTICES: CollectionName = 'practices';
const { schema } = collections[PRACTICES];
const FILE = entryFile(PRACTICES, 'novaya-praktika');

const fileWith = (mood: string): string =>
  strictFormat(PRACTICES).toFile({ title: 'Новая практика', part_work: { mood } });

/** What the check says of the new field. */
const findingsOn = (mood: string): string[] =>
  draftOf(FILE, new TextEncoder().encode(fileWith(mood)), parseAtBuild)
    .findings.map(({ message }) => message)
    .filter((message) => message.includes('mood'));

describe('a field added to the schema of practices', () => {
  test('stands in its part of the form with its label, hint and length', () => {
    const part = collectionOf(PRACTICES, {}).fields.find(({ name }) => name === 'part_work');
    const field = part?.fields?.find(({ name }) => name === 'mood');
    expect(field).toMatchObject({ label: 'Настроение семьи', widget: 'string' });
    expect(field?.hint).toContain('Одним словом');
    expect(field?.pattern?.[0].test('спокойное')).toBe(true);
    expect(field?.pattern?.[0].test('с'.repeat(21))).toBe(false);
  });

  test('is written to the file and read back', () => {
    expect(fileWith('спокойное')).toContain('mood: спокойное');
    expect(strictFormat(PRACTICES).fromFile(fileWith('спокойное'))).toMatchObject({
      part_work: { mood: 'спокойное' },
    });
  });

  test('is known to the check', () => {
    expect(findingsOn('спокойное')).toEqual([]);
    expect(findingsOn('с'.repeat(21))).toHaveLength(1);
  });

  test('is among all the fields of a passport', () => {
    expect(rowsOf(schema, { mood: 'спокойное' })).toEqual([
      { labels: ['Настроение семьи'], value: 'спокойное' },
    ]);
  });

  test('is asked in the blank', () => {
    const questions = blankOf(schema, () => []).flatMap((part) => part.questions);
    expect(questions.map(({ label }) => label)).toContain('Настроение семьи');
  });

  test('stands in its part of the passport as a Word document', () => {
    const wording = {
      title: (_collection: string, id: string) => id,
      term: (_vocabulary: string, id: string) => id,
      url: (path: string) => path,
      sources: [],
    };
    const [part] = entryParts(schema, { mood: 'спокойное' }, wording);
    expect(part?.name).toBe('work');
    expect(JSON.stringify(part?.blocks)).toMatch(/Настроение семьи:.*спокойное/);
  });

  test('is in the JSON Schema', () => {
    expect(editorSchema(schema, 'Практика')).toMatchObject({
      properties: { mood: { title: 'Настроение семьи', description: 'Одним словом' } },
    });
  });

  test('is in the open data and in the schema that they name', () => {
    expect(publicData(schema, { mood: 'спокойное' })).toEqual({ mood: 'спокойное' });
    expect(publishedSchema(new URL('https://example.org/'), PRACTICES)).toMatchObject({
      properties: { data: { properties: { mood: { title: 'Настроение семьи' } } } },
    });
  });
});
