import { describe, expect, test } from 'vitest';
import { API_INDEX, listAddress } from '../../../../src/exports/api/addresses.ts';
import { CHANGELOG } from '../../../../src/exports/api/changelog.ts';
import { entryDocument } from '../../../../src/exports/api/entry-document.ts';
import { apiFiles } from '../../../../src/exports/api/files.ts';
import { listFiles, PART } from '../../../../src/exports/api/lists.ts';
import { ROUTES } from '../../../../src/exports/api/routes.ts';
import type { ListDocument } from '../../../../src/exports/api/shapes.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const practice = entry('practices', 'nyanya', {
  title: 'Няня на час',
  remarks: 'Уточнить срок',
  acceptedWarnings: [{ rule: 'privacy-phone', reason: 'Общий телефон', date: '2026-01-02' }],
});
const replications = ['beta', 'alfa'].map((id) =>
  entry('replications', id, { practice: 'nyanya' }),
);
const prose = ({ id }: { id: string }) => Promise.resolve(id === 'nyanya' ? '\n\nРассказ.\n' : '');
const source = sourceOf(catalogueOf(practice, ...replications), { prose });

describe('the file of an entry', () => {
  test('names itself, its page, its schema and who refers to it', async () => {
    expect(await entryDocument(source, practice)).toMatchObject({
      $schema: 'https://example.org/api/v1/schemas/practices.json',
      id: 'nyanya',
      url: 'https://example.org/api/v1/practices/nyanya.json',
      page: 'https://example.org/practices/nyanya/',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.ru',
      body: 'Рассказ.',
      linkedFrom: { replications: ['alfa', 'beta'] },
    });
  });

  test('keeps to itself what editors wrote for themselves', async () => {
    const text = JSON.stringify(await entryDocument(source, practice));
    expect(text).toContain('Няня на час');
    expect(text).not.toMatch(/remarks|acceptedWarnings|Уточнить|Общий телефон/);
  });

  test('has fields in the order of the schema, whatever order they were written in', async () => {
    const turned = {
      ...practice,
      data: Object.fromEntries(Object.entries(practice.data).toReversed()) as typeof practice.data,
    };
    expect(JSON.stringify(await entryDocument(source, turned))).toBe(
      JSON.stringify(await entryDocument(source, practice)),
    );
  });

  test('has no page where the portal has none, and no body where there is none', async () => {
    const material = entry('materials', 'guide', { kind: 'guide', url: 'https://example.org/g' });
    const document = await entryDocument(sourceOf(catalogueOf(material)), material);
    expect(document).not.toHaveProperty('page');
    expect(document).not.toHaveProperty('body');
    expect(document.linkedFrom).toEqual({});
  });
});

describe('lists', () => {
  const many = Array.from({ length: 2 * PART + 1 }, (_, number) =>
    entry('practices', `p-${String(number).padStart(4, '0')}`, {
      title: `${number % 2 ? 'Я' : 'А'} ${number}`,
    }),
  );
  const read = async (files: ReturnType<typeof listFiles>) =>
    Promise.all(files.map(async ({ make }) => JSON.parse(String(await make())) as ListDocument));

  test('come in parts of one size that lead from the first to the last', async () => {
    const files = listFiles(sourceOf(catalogueOf(...many.toReversed())), 'practices');
    const parts = await read(files);
    expect(parts.map(({ items }) => items.length)).toEqual([PART, PART, 1]);
    expect(parts.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(
      many.map(({ id }) => id),
    );
    expect(parts.map(({ next }) => next)).toEqual([
      'https://example.org/api/v1/lists/practices/2.json',
      'https://example.org/api/v1/lists/practices/3.json',
      undefined,
    ]);
    expect(parts.map(({ previous }) => previous?.at(-6))).toEqual([undefined, '1', '2']);
    expect(parts.every(({ total, pages }) => total === many.length && pages === 3)).toBe(true);
  });

  test('have one part when there is nothing', async () => {
    const [only, ...others] = await read(listFiles(sourceOf(catalogueOf()), 'awards'));
    expect(only).toMatchObject({ total: 0, page: 1, pages: 1, items: [] });
    expect(others).toEqual([]);
  });
});

describe('the whole of the open data', () => {
  const files = apiFiles(source);

  test('begins with a file that leads to every list and says what changed', async () => {
    const index = files.find(({ address }) => address === API_INDEX);
    const text = JSON.parse(String(await index?.make())) as { collections: { list: string }[] };
    const lists = text.collections.map(({ list }) => new URL(list).pathname);
    expect(lists).toContain(listAddress('practices', 1));
    const addresses = new Set(files.map(({ address }) => address));
    expect(lists.filter((list) => !addresses.has(list))).toEqual([]);
    expect(text).toMatchObject({ version: CHANGELOG[0].version, updated: '2026-01-01' });
  });

  test('is the same bytes on another day, from entries in another order', async () => {
    const other = sourceOf(catalogueOf(...replications.toReversed(), practice), { prose });
    const contentsOf = (of: typeof source) =>
      Promise.all(apiFiles(of).map(async ({ address, make }) => [address, await make()]));
    expect(await contentsOf({ ...other, today: '2030-01-01' })).toEqual(await contentsOf(source));
  });

  test('has names that every program may call it by, each once', () => {
    const names = ROUTES.map(({ operation }) => operation);
    expect(names.filter((name) => !/^[a-z][A-Za-z]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
