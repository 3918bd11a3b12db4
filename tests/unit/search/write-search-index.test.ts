import { globSync, mkdtempSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptFolder } from '../../../scripts/lib/kept-folder.ts';
import { writeSearchIndex } from '../../../scripts/lib/write-search-index.ts';
import { createCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Entry } from '../../../src/reader/entry.ts';
import { catalogueOf, entry } from '../catalogue/fixture.ts';

let base: string;
let sites = 0;
const cache = () => path.join(base, 'kept');

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'index-'));
});

/** A catalogue without bodies, one practice of which has this title. */
const catalogueWith = (title: string): Catalogue => {
  const other = { id: 'other', label: 'Другое', definition: 'Другое.' };
  const vocabularies = ['settings', 'event-series', 'abbreviations', 'synonyms'].map((id) =>
    entry('vocabularies', id, { summary: id, terms: [other], updated: '2026-01-01' }),
  );
  const practice = entry('practices', 'nanny', { title });
  const { entries } = catalogueOf(entry('regions', 'ru-ngr', {}), practice, ...vocabularies);
  const all: readonly Entry[] = Object.values(entries).flat();
  return createCatalogue(
    all.map((one) => ({ ...one, file: `${one.id}.yaml`, digest: JSON.stringify(one.data) })),
  );
};

/** Writes the index into a new site; gives its files with their contents. */
async function write(catalogue: Catalogue, code = 'code') {
  const site = path.join(base, `site-${(sites += 1)}`);
  await writeSearchIndex(catalogue, base, site, keptFolder(cache()), code);
  const names = globSync('**/*.json', { cwd: site }).sort();
  return {
    site,
    files: Object.fromEntries(
      names.map((name) => [name, readFileSync(path.join(site, name), 'utf8')]),
    ),
    inode: statSync(path.join(site, names[0] ?? '')).ino,
  };
}

describe('writeSearchIndex', () => {
  it('gives the kept index again while nothing has changed', async () => {
    const first = await write(catalogueWith('Няня'));
    const second = await write(catalogueWith('Няня'));
    expect(second.files).toEqual(first.files);
    expect(second.inode).toBe(first.inode);
  });

  it.each([
    ['an entry', 'Прокат', 'code'],
    ['the code', 'Няня', 'other code'],
  ])('makes it anew when %s has changed', async (_what, title, code) => {
    const first = await write(catalogueWith('Няня'));
    const second = await write(catalogueWith(title), code);
    expect(second.inode).not.toBe(first.inode);
    expect(JSON.stringify(second.files)).toContain(title);
  });

  it('makes it anew when a kept file is damaged, and keeps one index alone', async () => {
    const first = await write(catalogueWith('Няня'));
    const [damaged = ''] = globSync('*-3.*', { cwd: cache() });
    truncateSync(path.join(cache(), damaged), 1);
    const second = await write(catalogueWith('Няня'));
    expect(Object.keys(second.files)).toEqual(Object.keys(first.files));
    expect(globSync('*', { cwd: cache() })).toHaveLength(Object.keys(first.files).length + 1);
  });
});
