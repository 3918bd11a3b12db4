import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist } from '../../scripts/lib/paths.ts';
import { kindOf } from '../../scripts/lib/built-pages.ts';
import { named, pages, type Page } from './pages.ts';

const KB = 1024;
/** Most that the scripts of a page to read may weigh, compressed. */
const SCRIPT_LIMIT = 10 * KB;
/** Most that such a page may weigh without images and fonts, compressed. */
const PAGE_LIMIT = 60 * KB;
/** Most for the page that shows every part of all the others at once. */
const DESIGN_LIMIT = 90 * KB;

const sizes = new Map<string, number>();

function sizeOf(address: string): number {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(path.join(dist, address))).length;
  sizes.set(address, size);
  return size;
}

/** A script with the modules that it imports at once, each counted one time. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const source = readFileSync(path.join(dist, address), 'utf8');
  for (const [, target = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) {
    withImports(new URL(target, `http://site${address}`).pathname, seen);
  }
  return seen;
}

function weigh(page: Page): { script: number; all: number } {
  const links = named(page, 'link').map(({ attributes }) => attributes);
  const sources = [
    ...named(page, 'script').map(({ attributes }) => attributes.src),
    ...links.filter(({ rel }) => rel === 'modulepreload').map(({ href }) => href),
  ].filter((source) => source !== undefined);
  const modules = sources.reduce((seen, source) => withImports(source, seen), new Set<string>());
  const styles = links.flatMap(({ rel, href }) => (rel === 'stylesheet' && href ? [href] : []));
  // Data for search engines is a part of the page's text, not a script.
  const inline = named(page, 'script').filter(
    ({ attributes: { src, type } }) => src === undefined && type !== 'application/ld+json',
  );
  const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

  const files = total([...modules].map(sizeOf));
  return {
    script: files + total(inline.map(({ text }) => gzipSync(text).length)),
    all: gzipSync(page.source).length + files + total(styles.map(sizeOf)),
  };
}

const inKilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

describe('weight of the pages to read, compressed, without images and fonts', () => {
  const weighed = pages.map((page) => ({ address: page.address, ...weigh(page) }));

  it('has scripts of at most 10 KB on every page to read', () => {
    // These are tools to work with, not texts; the last one shows every part of all the others at once.
    const tools = [
      '/shelf/',
      '/search/',
      '/practices/',
      '/practices/compare/',
      '/practices/fit/',
      '/submit/check/',
      '/about/design/',
    ];
    const read = weighed.filter(({ address }) => !tools.includes(address));
    const heavy = read.filter(({ script }) => script > SCRIPT_LIMIT);
    expect(heavy.map(({ address, script }) => `${address} ${inKilobytes(script)}`)).toEqual([]);
  });

  it('is at most 60 KB on every page, 90 KB where all parts are shown', () => {
    const limitOf = (address: string) => (address === '/about/design/' ? DESIGN_LIMIT : PAGE_LIMIT);
    const heavy = weighed.filter(({ address, all }) => all > limitOf(address));
    expect(heavy.map(({ address, all }) => `${address} ${inKilobytes(all)}`)).toEqual([]);
  });

  it('is at most 40 KB on a passport, 6 KB of them scripts', () => {
    const passports = weighed.filter(({ address }) => kindOf(address) === 'practices/*');
    expect(passports.length).toBeGreaterThan(0);
    const heavy = passports.filter(({ script, all }) => script > 6 * KB || all > 40 * KB);
    expect(heavy.map(({ address, all }) => `${address} ${inKilobytes(all)}`)).toEqual([]);
  });

  it('has fonts of at most 60 KB ready for the text of every page', () => {
    const [page] = pages;
    const fonts = page
      ? named(page, 'link').filter(({ attributes }) => attributes.as === 'font')
      : [];
    const files = fonts.flatMap(({ attributes: { href } }) => (href ? [href] : []));
    expect(files.length).toBeGreaterThan(0);
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(60 * KB);
  });

  it('weighs something, so that the limits mean something', () => {
    expect(weighed.length).toBeGreaterThan(0);
    expect(weighed.filter(({ all }) => all < KB)).toEqual([]);
  });
});
