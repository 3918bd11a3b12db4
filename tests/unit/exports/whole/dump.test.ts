import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entryDocument } from '../../../../src/exports/api/entry-document.ts';
import { dump } from '../../../../src/exports/whole/dump.ts';
import { wholeFiles } from '../../../../src/exports/whole/files.ts';
import { DOWNLOADS } from '../../../../src/exports/whole/addresses.ts';
import { collectionNames } from '../../../../src/schema/collections.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const HOSTILE = '=cmd|"/C calc"!A0 </script> \u202efdp.exe';
const practices = [
  entry('practices', 'nyanya', { title: 'Няня на час', summary: HOSTILE }),
  entry('practices', 'klub', { title: '=1+1', municipality: '@SUM(A1)' }),
];
const regions = [entry('regions', 'ru-ngr', { title: 'Новгородская область' })];
const source = sourceOf(catalogueOf(...practices, ...regions), {
  prose: ({ id }) => Promise.resolve(id === 'nyanya' ? 'Рассказ.' : ''),
});

describe('the archive', async () => {
  const bytes = await dump(source);
  const files = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, strFromU8(content)] as const,
  );
  const textOf = (name: string) => files.find(([own]) => own === `praktikoteka/${name}`)?.[1] ?? '';

  test('has every collection as JSON and as a table, schemas, terms and what it is', () => {
    const names = new Set(files.map(([name]) => name.replace('praktikoteka/', '')));
    for (const name of collectionNames) {
      expect(names).toContain(`json/${name}.json`);
      expect(names).toContain(`csv/${name}.csv`);
      expect(names).toContain(`schemas/${name}.json`);
    }
    expect(textOf('LICENSE.txt')).toContain('CC BY 4.0');
    expect(textOf('README.txt')).toContain('https://example.org/about/data/');
    expect([...names].filter((name) => !/^[\w./-]+$/.test(name) || name.includes('..'))).toEqual(
      [],
    );
  });

  test('holds every entry whole, hostile texts too, one on a line', async () => {
    const text = textOf('json/practices.json');
    const documents = await Promise.all(
      practices.toReversed().map((one) => entryDocument(source, one)),
    );
    expect(JSON.parse(text)).toEqual(documents);
    expect(text.split('\n')).toHaveLength(practices.length + 3);
    expect(text).not.toMatch(/<\/script|\u202e/);
  });

  test('has tables where nothing is a formula', () => {
    const cells = textOf('csv/practices.csv')
      .slice(1)
      .split(/;|\r\n/);
    expect(cells).toContain(`"'=1+1"`);
    expect(cells).toContain(`"'@SUM(A1)"`);
    expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
  });

  test('is the same bytes again', async () => {
    expect(await dump(source)).toEqual(bytes);
  });
});

test('every file that is announced is made, and no other beside the rows of lists', () => {
  const made = wholeFiles(source).map(({ address }) => address);
  expect(made.filter((address) => !address.startsWith('/practices/rows/'))).toEqual(
    DOWNLOADS.map(({ address }) => address),
  );
});
