import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { allLaureates, wonByRegion, yearsOfAwards } from '../../../../src/catalogue/laureates.ts';
import type { ExportSource } from '../../../../src/exports/export-file.ts';
import { laureates } from '../../../../src/exports/laureates/files.ts';
import { laureatesTable } from '../../../../src/exports/laureates/table.ts';
import { blank } from '../../../../src/exports/word/files.ts';
import type { Award } from '../../../../src/schema/award.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

type Laureate = NonNullable<Award['nominations'][number]['laureates']>[number];

const laureate = (name: string, more: Partial<Laureate> = {}): Laureate => ({
  kind: 'organization',
  name,
  degree: 'победитель',
  claim: 'stated',
  ...more,
});

const award = (id: string, year: number | undefined, ...won: Laureate[]) =>
  entry('awards', id, {
    title: `Награда ${id}`,
    ...(year !== undefined && { year }),
    nominations: [{ title: 'Лучшая практика', laureates: won }],
  });

const novgorod = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
const pskov = entry('regions', 'ru-psk', { title: 'Псковская область', iso: 'RU-PSK' });
const practice = entry('practices', 'nanny', { title: 'Няня на час' });

const catalogue = catalogueOf(
  novgorod,
  pskov,
  practice,
  award('old', 2019, laureate('Центр', { region: 'ru-psk', municipality: 'Остров' })),
  award('undated', undefined, laureate('Фонд')),
  award(
    'new',
    2024,
    laureate('=HYPERLINK("http://evil.example")', { kind: 'practice', practice: 'nanny' }),
    laureate('Школа', { region: 'ru-ngr' }),
  ),
);

test('laureates stand by year, the latest first, those of no year last', () => {
  const won = allLaureates(catalogue);
  expect(won.map(({ award: { id } }) => id)).toEqual(['new', 'new', 'old', 'undated']);
  expect(new Set(won.map(({ key }) => key)).size).toBe(won.length);
  expect(won.map(({ region }) => region?.id)).toEqual(['ru-ngr', 'ru-ngr', 'ru-psk', undefined]);
});

test('regions stand by how often their laureates won', () => {
  const regions = wonByRegion(allLaureates(catalogue));
  expect(regions.map(({ region, count, awards }) => [region.id, count, awards])).toEqual([
    ['ru-ngr', 2, 1],
    ['ru-psk', 1, 1],
  ]);
});

test.each([
  [[], ''],
  [[undefined], ''],
  [[2024], 'за 2024 год'],
  [[2024, undefined, 2024], 'за 2024 год'],
  [[2015, undefined, 2024], 'с 2015 по 2024 год'],
])('awards of %j are those %s', (years, words) => {
  const awards = years.map((year, index) => award(`a-${index}`, year, laureate('Центр')));
  expect(yearsOfAwards(allLaureates(catalogueOf(...awards)))).toBe(words);
});

test('the table says of every laureate what is known, in words', () => {
  const { columns, rows } = laureatesTable(catalogue, new URL('https://example.org/'));
  expect(rows[0]).toEqual({
    year: 2024,
    award: 'Награда new',
    nomination: 'Лучшая практика',
    laureate: '=HYPERLINK("http://evil.example")',
    kind: 'практика',
    degree: 'победитель',
    region: 'Новгородская область',
    municipality: undefined,
    practice: 'Няня на час',
    organization: undefined,
    page: 'https://example.org/awards/new/',
  });
  for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ key }) => key));
});

const made = async (source: ExportSource, ending: string) =>
  laureates(source)
    .find(({ address }) => address.endsWith(ending))
    ?.make() ?? '';

test('the workbook and the text hold all laureates, and no formula', async () => {
  const source = sourceOf(catalogue);
  const [sheet] = await readWorkbook(Buffer.from(await made(source, '.xlsx')));
  expect(sheet?.data.slice(1).map(([year, , , name]) => [year, name])).toEqual([
    [2024, '=HYPERLINK("http://evil.example")'],
    [2024, 'Школа'],
    [2019, 'Центр'],
    [null, 'Фонд'],
  ]);
  const text = String(await made(source, '.csv'));
  expect(text.trimEnd().split('\r\n')).toHaveLength(5);
  expect(text).not.toMatch(/(?:^|;)"?=/m);
});

test('neither laureates nor the blank are made anew because a day has passed', async () => {
  const timeless = {
    ...sourceOf({ ...catalogue, terms: () => [] }),
    get today(): string {
      throw new Error('The day was asked for.');
    },
  };
  for (const { make } of [...laureates(timeless), ...blank(timeless)]) await make();
});
