import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocuments } from '../../scripts/lib/write-search-index.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/reader/catalogue.ts';
import { createSearch } from '../../src/search/engine/search.ts';
import { buildIndex } from '../../src/search/index/build.ts';

interface Golden {
  q: string;
  finds: string[];
  within?: number;
}

const catalogue = createCatalogue((await readCatalogue('content')).entries);
const documents = await readDocuments(catalogue, 'content');
const files = buildIndex(catalogue, documents);
const search = createSearch((file) => Promise.resolve(files.get(file)));
const golden = parse(readFileSync('tests/content/found.yaml', 'utf8')) as Golden[];

test.each(golden)('$q', async ({ q, finds, within = 3 }) => {
  const { rows } = await search.search({ query: q, chosen: {} });
  const first = rows.slice(0, within).map((row) => documents[row]?.id);
  expect(first).toEqual(expect.arrayContaining(finds));
});

test('practices stand as in their own list', async () => {
  const { rows } = await search.search({ query: '', type: 'practices', chosen: {} });
  expect(rows).toEqual([...catalogue.entries.practices.keys()]);
});

test.each([
  ['ctvmz', 'layout', 'семья'],
  ['k.,jdm', 'layout', 'любовь'],
  ['опика', 'spelling', 'опека'],
  ['проффесия', 'spelling', 'профессия'],
  ['падросток', 'spelling', 'подростки'],
  ['семья', undefined, 'семья'],
])('«%s» is read as %s: «%s»', async (query, changed, read) => {
  const { reading } = await search.search({ query, chosen: {} });
  expect(reading).toMatchObject({ changed, query: read });
});

test('what is taken literally is not mended', async () => {
  const { reading, total } = await search.search({ query: 'ctvmz', chosen: {}, literal: true });
  expect({ reading, total }).toEqual({
    reading: { query: 'ctvmz', changed: undefined, dropped: ['ctvmz'] },
    total: 0,
  });
});

test.each(['constructor', '__proto__', 'toString', '=1', '^семья', '\u0000', '🙂', '\uD800', '.*'])(
  '«%s» is a query like any other',
  async (query) => {
    const answer = await search.search({ query, chosen: {} });
    expect(await answer.hits(0, 10)).toHaveLength(Math.min(10, answer.total));
  },
);

test.each([
  ['что делать', ['что', 'делать']],
  ['и', ['и']],
])('«%s» carries nothing to look for', async (query, dropped) => {
  const { total, reading } = await search.search({ query, chosen: {} });
  expect({ total, dropped: reading.dropped }).toEqual({ total: 0, dropped });
});

test('a word said twice says no more', async () => {
  const [once, twice] = await Promise.all(
    ['приёмная семья', 'приёмная семья приёмной семьи'].map((query) =>
      search.search({ query, chosen: {} }),
    ),
  );
  expect(twice?.rows).toEqual(once?.rows);
});

test('a value that no page has gives no page', async () => {
  const { total } = await search.search({ query: 'семья', chosen: { year: ['1899'] } });
  expect(total).toBe(0);
});

test('a long query is cut', async () => {
  const { reading } = await search.search({ query: 'опека '.repeat(100_000), chosen: {} });
  expect(reading.query.length).toBeLessThanOrEqual(200);
});

test.each(['Кемеровская область', 'фонд Тимченко', 'Пермский край'])(
  '«%s»: the common word alone brings nothing',
  async (query) => {
    const { exact, total } = await search.search({ query, chosen: {} });
    expect(total).toBe(exact);
  },
);

test('the region that is typed comes first', async () => {
  const [first] = await search.suggest('якути');
  expect(first?.items[0]?.url).toBe('/regions/ru-sa/');
});

test('a name of a place is not mended into another word', async () => {
  const { reading } = await search.search({ query: 'Крым', chosen: {} });
  expect(reading.query).toBe('Крым');
});

test('a Latin abbreviation is not read as another word by chance', async () => {
  const { reading } = await search.search({ query: 'CRM', chosen: {} });
  expect(reading.query).toBe('CRM');
});

test('filters take away and never add', async () => {
  const all = await search.search({ query: 'семья', chosen: {} });
  const few = await search.search({ query: 'семья', chosen: { region: ['ru-per'] } });
  expect(all.rows).toEqual(expect.arrayContaining(few.rows));
  expect(few.total).toBe(all.counts.region?.['ru-per']);
});

test('a half-typed word brings suggestions', async () => {
  const groups = await search.suggest('тренировочные кв');
  const practices = groups.find(({ type }) => type === 'practices');
  const titles = practices?.items.map(({ title }) => title.map(({ text }) => text).join(''));
  expect(titles?.join()).toContain('ренировочные');
});
