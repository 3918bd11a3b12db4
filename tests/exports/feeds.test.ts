import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../scripts/lib/built-pages.ts';
import { dist, root } from '../../scripts/lib/paths.ts';
import { atomFeed } from '../../src/exports/feeds/atom.ts';
import { neutralLines } from '../fixtures/hostile/neutral.ts';
import { entry } from '../unit/catalogue/fixture.ts';

const fixture = (name: string) => path.join(root, 'tests/fixtures/feeds', name);
const feeds = builtFiles('feeds/**/*.xml').map((file) => path.join(dist, file));
const folder = mkdtempSync(path.join(tmpdir(), 'feeds-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What jing says against files; nothing about valid ones. */
function flaws(...files: string[]): string {
  try {
    return execFileSync('jing', ['-c', fixture('atom.rnc'), ...files], { encoding: 'utf8' });
  } catch (reason) {
    const { stdout } = reason as { stdout?: string };
    if (!stdout) throw reason;
    return stdout;
  }
}

describe('Atom', () => {
  test('every feed is well-formed and keeps to the grammar of RFC 4287', () => {
    expect(feeds.length).toBeGreaterThan(90);
    execFileSync('xmllint', ['--noout', '--nonet', ...feeds]);
    expect(flaws(...feeds)).toBe('');
  });

  test('hostile titles keep to it too', () => {
    const entries = neutralLines.map(({ text }, index) => {
      const hostile = entry('practices', `hostile-${index}`, {});
      hostile.data.title = `${text}\u0000\u202E]]>`;
      hostile.data.summary = hostile.data.title;
      return hostile;
    });
    const feed = { path: '/feeds/all', title: ']]>&', page: '/', entries, updated: '2026-01-01' };
    const place = path.join(folder, 'hostile.xml');
    writeFileSync(place, atomFeed(feed, new URL('https://example.org/'), '<&>'));
    expect(flaws(place)).toBe('');
    const count = ['--nonet', '--xpath', 'count(//*[local-name()="entry"])', place];
    expect(execFileSync('xmllint', count, { encoding: 'utf8' }).trim()).toBe(
      String(neutralLines.length),
    );
  });

  test('a feed without an id would be noticed', () => {
    const place = path.join(folder, 'broken.xml');
    writeFileSync(place, '<feed xmlns="http://www.w3.org/2005/Atom"><title>а</title></feed>');
    expect(flaws(place)).toContain('"id"');
  });
});

describe('JSON Feed', () => {
  const ajv = new Ajv({ allErrors: true });
  ajv.addFormat('uri', (address) => URL.canParse(address));
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
  const isFeed = ajv.compile(JSON.parse(readFileSync(fixture('json-feed.json'), 'utf8')) as object);

  test('every feed keeps to version 1.1 and has the entries of its Atom', () => {
    const wrong = feeds.flatMap((file) => {
      const feed: unknown = JSON.parse(readFileSync(file.replace(/xml$/, 'json'), 'utf8'));
      if (!isFeed(feed)) return [`${file}: ${ajv.errorsText(isFeed.errors)}`];
      const { items } = feed as { items: { id: string }[] };
      const atom = readFileSync(file, 'utf8');
      return items.flatMap(({ id }) => (atom.includes(`<id>${id}</id>`) ? [] : [`${file}: ${id}`]));
    });
    expect(wrong).toEqual([]);
  });

  test('a feed of version 1 would be noticed', () => {
    const old = { version: 'https://jsonfeed.org/version/1', title: 'а', items: [] };
    expect(isFeed(old)).toBe(false);
  });
});
