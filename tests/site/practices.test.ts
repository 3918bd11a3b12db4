import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../../scripts/lib/paths.ts';
import type { PracticeIndex } from '../../src/catalogue/practice-index.ts';
import { builtFiles } from '../../scripts/lib/built-pages.ts';
import {
  files,
  INDEX_FOLDER,
  type Manifest,
  type PageText,
} from '../../src/search/engine/format.ts';
import { named, pages } from './pages.ts';

const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const { size } = JSON.parse(read('practices/index.json')) as PracticeIndex;
const numberOf = (file: string) => Number(/\d+/.exec(file)?.[0]);
const partsOf = (pattern: string) =>
  builtFiles(pattern).toSorted((one, other) => numberOf(one) - numberOf(other));
const ids = partsOf('practices/ids/*.json').flatMap((file) => JSON.parse(read(file)) as string[]);
const addresses = pages
  .map(({ address }) => /^\/practices\/([^/]+)\/$/.exec(address)?.[1])
  .filter((id) => id !== undefined);

describe('the list of practices', () => {
  it('filters all practices that have a page', () => {
    expect(addresses).toEqual(expect.arrayContaining(ids));
    expect(new Set(ids).size).toBe(size);
  });

  it('has the practices of the search in the same rows', () => {
    const { version } = JSON.parse(read(path.join(INDEX_FOLDER, files.manifest))) as Manifest;
    const page = (row: number) =>
      JSON.parse(read(path.join(INDEX_FOLDER, version, files.page(row)))) as PageText;
    expect(ids.map((_id, row) => page(row).url)).toEqual(ids.map((id) => `/practices/${id}/`));
  });

  it('has a card of every practice, in the order of the index', () => {
    const parts = partsOf('practices/cards/*/index.html');
    const cards = parts.flatMap((file) =>
      [...read(file).matchAll(/<li data-practice="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(cards).toEqual(ids);
  });

  it.each(['regions', 'themes', 'target-groups'])(
    'leaves no practice without a place in the lists of %s, for readers without JavaScript',
    (folder) => {
      const listed = new Set(
        pages
          .filter(({ address }) => address.startsWith(`/${folder}/`))
          .flatMap((page) => named(page, 'a').map(({ attributes }) => attributes.href)),
      );
      expect(ids.filter((id) => !listed.has(`/practices/${id}/`))).toEqual([]);
    },
  );
});
