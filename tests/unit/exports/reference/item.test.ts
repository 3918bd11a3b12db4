import { Cite, plugins } from '@citation-js/core';
import { describe, expect, it, test } from 'vitest';
import { exportSource } from '../../../../scripts/lib/export-source.ts';
import { references } from '../../../../src/exports/reference/files.ts';
import { cslItem, forLatex } from '../../../../src/exports/reference/item.ts';
import { entry } from '../../catalogue/fixture.ts';

const cited = { title: 'Няня на час', about: 'практика', updated: '2026-11-20' };

/** Texts of the references to a practice of this title, by their endings. */
async function written(title: string): Promise<Record<string, string>> {
  const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
  const practice = entry('practices', 'a', {});
  // The schema lets no line break through; here the writer is on its own.
  const hostile = { ...practice, data: { ...practice.data, title } };
  const source = exportSource([region, hostile], 'content', { SITE_URL: 'https://example.org' });
  const files = references(source);
  const texts = await Promise.all(
    files.map(async ({ address, make }) => [address, String(await make())]),
  );
  return Object.fromEntries(texts) as Record<string, string>;
}

test('a reference is written in three formats with Russian letters', async () => {
  const texts = await written('Няня на час');
  expect(Object.keys(texts)).toEqual(
    ['bib', 'ris', 'csl.json'].map((ending) => `/practices/a/reference.${ending}`),
  );
  for (const text of Object.values(texts)) {
    expect(text).toContain('Няня на час');
    expect(text).toContain('https://example.org/practices/a/');
  }
});

describe('hostile titles', () => {
  it.each([
    ['a\nER  - \nTY  - JOUR', 'ER  -'],
    ['a\r\nUR  - http://evil.example', 'UR  - http://evil'],
    ['a\u2028TI  - b', 'TI  - b'],
  ])('%j begins no field of RIS', async (title, field) => {
    const lines = (await written(title))['/practices/a/reference.ris']?.split(/\r?\n/) ?? [];
    expect(lines.filter((line) => line.startsWith(field) && line !== 'ER  - ')).toEqual([]);
    expect(lines.filter((line) => line.startsWith('ER  -'))).toHaveLength(1);
  });

  it.each([
    '\\input{/etc/passwd}',
    'a}, url = {http://evil.example',
    '$\\write18{ls}$',
    '50 % & _',
  ])('%s is text for LaTeX', (title) => {
    const { title: safe } = forLatex(cslItem('a', { ...cited, title }, 'https://example.org/'));
    const rest = safe.replace(/\\(?:[{}&%$#_]|text[a-z]+\{\})/g, '');
    expect(rest).not.toMatch(/[\\{}&%$#_]/);
  });
});

test('citation-js keeps Russian letters as it is set', () => {
  expect(plugins.config.get('@bibtex').format.asciiOnly).toBe(false);
  const text = new Cite(cslItem('a', cited, 'https://example.org/')).format('biblatex');
  expect(text).toContain('{Няня на час}');
});
