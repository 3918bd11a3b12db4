import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLargeCatalogue } from '../../scripts/lib/large-catalogue/large-catalogue.ts';
import { readWritten, writeCatalogue } from '../../scripts/lib/large-catalogue/write-project.ts';
import { root } from '../../scripts/lib/paths.ts';

/** Entries: several times more than a page of a list shows. */
const ENTRIES = 900;
const KB = 1024;
/** Most that a page may weigh, as it is: 48 cards, 240 lines or as many rows of a table with all around them. */
const PAGE_LIMIT = 220 * KB;
/** Most that a file loaded by a script may weigh. */
const DATA_LIMIT = 120 * KB;

/** What weighs more and does not grow: every part of the site at once, all lists of the desk with their first rows. */
const HEAVY = ['about/design/index.html', 'desk/'];
/** What editors and authors load as a whole; docs/deploy says how far that goes. */
const WHOLE = ['admin/', 'submit/'];

const folder = mkdtempSync(path.join(tmpdir(), 'growth-'));
const site = path.join(folder, 'site');
const within = (places: readonly string[]) => (file: string) =>
  places.some((place) => file.startsWith(place));
const filesOf = (ending: string, apart: readonly string[]) =>
  globSync(`**/*.${ending}`, { cwd: site })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !within(apart)(file));
const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
const heavierThan = (limit: number) => (file: string) => {
  const { size } = statSync(path.join(site, file));
  return size > limit ? [`${file}: ${Math.round(size / KB)} KB`] : [];
};

beforeAll(async () => {
  writeCatalogue(createLargeCatalogue(await readWritten(), ENTRIES), path.join(folder, 'content'));
  writeFileSync(path.join(folder, 'check.json'), '[]');
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts/pages.ts'), site], {
    cwd: folder,
    env: { ...process.env, CHECK_REPORT: 'check.json', BUILD_DATE: '2026-12-01' },
  });
}, 600_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a site of a catalogue that has grown', () => {
  it('has no page that has grown with it', () => {
    const pages = filesOf('html', [...HEAVY, 'admin/']);
    expect(pages.length).toBeGreaterThan(ENTRIES);
    expect(pages.flatMap(heavierThan(PAGE_LIMIT))).toEqual([]);
  });

  it('has scripts load no file that has grown with it', () => {
    const files = filesOf('json', WHOLE);
    expect(files.length).toBeGreaterThan(ENTRIES / 2);
    expect(files.flatMap(heavierThan(DATA_LIMIT))).toEqual([]);
  });

  it('leads to every practice without a script, page by page', () => {
    const named = new Set<string>();
    let next: string | undefined = '/practices/';
    let pages = 0;
    while (next !== undefined) {
      const page = read(`${next.slice(1)}index.html`);
      for (const [, id = ''] of page.matchAll(/href="\/practices\/([^/"]+)\/"/g)) named.add(id);
      pages += 1;
      next = /href="([^"]+)" rel="next"/.exec(page)?.[1];
    }
    const ids = filesOf('json', []).flatMap(
      (file) => /^practices\/([^/]+)\/comparison\.json$/.exec(file)?.[1] ?? [],
    );
    expect(pages).toBeGreaterThan(2);
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });

  it('says on every later page of a list which it is, in its title and in its heading', () => {
    const later = filesOf('html', ['desk/', 'practices/cards/']).filter((file) =>
      /\/[2-9]\/index\.html$/.test(file),
    );
    expect(later.length).toBeGreaterThan(5);
    for (const file of later) {
      const number = /(\d+)\/index\.html$/.exec(file)?.[1] ?? '';
      const page = read(file);
      expect(page, file).toMatch(new RegExp(`<title>[^<]+, страница\\s${number}\\sиз\\s\\d+`));
      expect(page, file).toMatch(new RegExp(`<h1>[^<]+, страница\\s${number}\\sиз\\s\\d+`));
      expect(page, file).toContain(`/${file.replace('index.html', '')}"`);
    }
  });
});
