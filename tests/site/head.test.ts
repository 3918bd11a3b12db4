import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../../scripts/lib/paths.ts';
import { builtFiles, isUnlisted } from '../../scripts/lib/built-pages.ts';
import { linked, meta, named, origin, pages, type Page } from './pages.ts';

/** Type of data for search engines, the only script that may stand in a page. */
const LINKED_DATA = 'application/ld+json';

const titleOf = (page: Page) => named(page, 'title')[0]?.text ?? '';

/** Pages that share a text with another page. */
function sharing(textOf: (page: Page) => string): string[] {
  return [...Map.groupBy(pages, textOf)]
    .filter(([, group]) => group.length > 1)
    .map(([text, group]) => `«${text}»: ${group.map(({ address }) => address).join(', ')}`);
}

/** Addresses of the pages that a condition does not hold for. */
const without = (holds: (page: Page) => boolean) =>
  pages.filter((page) => !holds(page)).map(({ address }) => address);

describe('heads of the built pages', () => {
  it('gives every page a title of its own', () => {
    expect(without((page) => titleOf(page) !== '')).toEqual([]);
    expect(sharing(titleOf)).toEqual([]);
  });

  it('gives every page a description of its own', () => {
    const descriptionOf = (page: Page) => meta(page, 'description')?.trim() ?? '';
    expect(without((page) => descriptionOf(page) !== '')).toEqual([]);
    expect(sharing(descriptionOf)).toEqual([]);
  });

  it('names the canonical address of every page', () => {
    const canonical = (page: Page) => linked(page, 'canonical');
    const expected = (page: Page) => origin + page.address;
    const listed = pages.filter(({ address }) => address !== '/404.html');
    expect(listed.map(canonical)).toEqual(listed.map(expected));
  });

  it('has one first-level heading with words in it on every page', () => {
    const headings = (page: Page) => named(page, 'h1').map(({ text }) => text);
    expect(without((page) => headings(page).length === 1 && headings(page)[0] !== '')).toEqual([]);
  });

  it('says that every page is in Russian', () => {
    expect(without((page) => named(page, 'html')[0]?.attributes.lang === 'ru')).toEqual([]);
  });

  it('has nothing that a strict content security policy forbids', () => {
    // Linked data is not run: the policy lets it be.
    const inline = (page: Page) =>
      named(page, 'script').some(({ attributes: { src, type } }) => !src && type !== LINKED_DATA);
    expect(without((page) => !inline(page))).toEqual([]);
    expect(without((page) => named(page, 'style').length === 0)).toEqual([]);
    expect(without((page) => page.elements.every(({ attributes }) => !attributes.style))).toEqual(
      [],
    );
  });

  it('has a main part on every page', () => {
    expect(without((page) => named(page, 'main').length === 1)).toEqual([]);
  });
});

describe('sitemap', () => {
  const listed = builtFiles('sitemap-[0-9]*.xml').flatMap((file) =>
    [...readFileSync(path.join(dist, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = '']) => address,
    ),
  );

  it('lists every page once, apart from those left out on purpose', () => {
    const expected = pages
      .filter(({ address }) => !isUnlisted(address))
      .map(({ address }) => origin + address);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  it('leaves out only pages that tell search engines to skip them', () => {
    const skipped = pages.filter((page) => meta(page, 'robots') === 'noindex');
    expect(skipped.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/404.html', '/desk/']),
    );
    expect(skipped.filter(({ address }) => !isUnlisted(address))).toEqual([]);
    expect(pages.filter(({ address }) => isUnlisted(address)).length).toBe(skipped.length);
  });
});
