import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../scripts/lib/built-pages.ts';
import { dist } from '../../scripts/lib/paths.ts';
import type { Waiting } from '../../src/catalogue/desk/waiting.ts';
import { WAITING_FILE } from '../../src/catalogue/desk/waiting.ts';
import { INDEX_FOLDER } from '../../src/search/engine/format.ts';
import { meta, named, pages, type Page } from './pages.ts';

const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const desk = pages.filter(({ address }) => address.startsWith('/desk/'));
const home = desk.find(({ address }) => address === '/desk/');

const rowsOf = (page: Page) =>
  page.elements.filter(({ attributes }) => attributes['data-severity']);

describe('the desk', () => {
  it('is there, and hidden from search engines on every page', () => {
    expect(home).toBeDefined();
    expect(desk.map((page) => meta(page, 'robots'))).toEqual(desk.map(() => 'noindex'));
  });

  it('is in no sitemap and in no file of the search', () => {
    const listed = [...builtFiles('sitemap*.xml'), ...builtFiles(`${INDEX_FOLDER}/**/*.json`)];
    expect(listed.length).toBeGreaterThan(2);
    expect(listed.filter((file) => read(file).includes('/desk/'))).toEqual([]);
  });

  it('is linked from no page of the public, but the one for editors', () => {
    const linking = pages.filter(
      (page) =>
        !page.address.startsWith('/desk/') &&
        named(page, 'a').some(({ attributes }) => attributes.href?.startsWith('/desk/')),
    );
    expect(
      linking.map(({ address }) => address).filter((one) => !one.startsWith('/admin/')),
    ).toEqual(['/about/editors/']);
  });

  it('names nobody’s address and nobody’s telephone', () => {
    const personal = /[\w.+-]+@[\w-]+\.\w|(?:\+7|\b8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}/u;
    const texts = desk.map((page) => named(page, 'main')[0]?.text ?? '');
    expect(texts.filter((text) => personal.test(text))).toEqual([]);
    expect(personal.test('Пишите anna@example.org')).toBe(true);
    expect(personal.test('8 (812) 555-12-34')).toBe(true);
  });

  it('leads from every row to the entry in the editor', () => {
    const targets = desk.flatMap((page) =>
      page.elements.filter(({ attributes }) => attributes['data-edit'] !== undefined),
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.length).toBe(desk.flatMap(rowsOf).length);
    const form =
      /^\/admin\/#\/(?:collections\/[a-z]+\/entries\/[^/?#]+(?:\?ref=workflow)?|workflow)$/;
    expect(
      targets.map(({ attributes }) => attributes.href).filter((one) => !form.test(one ?? '')),
    ).toEqual([]);
  });

  it('has every row of every list once, on its own page or on a page further on', () => {
    const lists = home?.elements.filter(({ attributes }) => attributes['data-pages']) ?? [];
    expect(lists.length).toBeGreaterThan(5);
    const total = lists.reduce((sum, { attributes }) => sum + Number(attributes['data-total']), 0);
    // The one row more is the template of the list that its script fills.
    expect(desk.flatMap(rowsOf)).toHaveLength(total + 1);
  });

  it('has the file that its list of what waits is kept fresh from', () => {
    const { drafts } = JSON.parse(read(WAITING_FILE)) as Waiting;
    expect(Array.isArray(drafts)).toBe(true);
  });
});
