import { Cite, plugins } from '@citation-js/core';
import { describe, expect, it, test } from 'vitest';
import { createCatalogue } from '../../../../src/catalogue/catalogue.ts';
import { exportSource } from '../../../../scripts/lib/export-source.ts';
import { references } from '../../../../src/exports/reference/files.ts';
import { cslItem, forLatex } from '../../../../src/exports/reference/item.ts';
import { entry } from '../../catalogue/fixture.ts';

const cited = { title: 'Няня на час', about: 'практика', updated: '2026-11-20' };

/** Texts of the references to a practice of this title, by their endings. */
async function written(title: string, id = 'a'): Promise<Record<string, string>> {
  const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
  const practice = entry('practices', id, {});
  // The schema lets no line break through; here the writer is on its own.
  const hostile = { ...practice, data: { ...practice.data, title } };
  const source = exportSource(createCatalogue([region, hostile]), 'content', {
    SITE_URL: 'https://example.org',
  });
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
    '} @misc{b, title = {',
    'Курс {начало',
    'конец} курса',
    '$\\write18{ls}$',
    '50 % & _ # ~ ^',
    'Это <i>важно и <b>очень',
    'Сразу <span class="nocase">ABC</span> и 2 < 3 > 1',
  ])('%s reads back from BibTeX as it was', async (title) => {
    const [first, ...more] = new Cite((await written(title))['/practices/a/reference.bib'] ?? '')
      .data;
    expect(more).toEqual([]);
    expect(first?.title).toBe(title);
    expect(first?.URL).toBe('https://example.org/practices/a/');
  });

  it.each([['Слово '.repeat(30).trim()], ['Оченьдлинноеслово'.repeat(10)]])(
    '%s reads back from RIS as it was',
    async (title) => {
      const [first] = new Cite((await written(title))['/practices/a/reference.ris'] ?? '').data;
      expect(first?.title).toBe(title);
    },
  );
});

test('BibTeX is the BibTeX of old, with the key of the entry', () => {
  const text = new Cite(forLatex(cslItem('nyanya-na-chas', cited, 'https://example.org/'))).format(
    'bibtex',
  );
  expect(text).toMatch(/^@misc\{nyanya-na-chas,/);
  expect(text).toContain('year = {2026}');
  expect(text).toContain('note = {Практикотека}');
  expect(text).not.toMatch(/\bdate =|@online/);
});

test('a record of RIS names the site, the whole id and a full date', async () => {
  const id = 'nyanya-na-chas-dlya-mam-i-pap';
  const lines = ((await written('Няня', id))[`/practices/${id}/reference.ris`] ?? '').split('\n');
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines).toContain('T2  - Практикотека');
  expect(lines).toContain(`ID  - ${id}`);
  expect(lines.find((line) => line.startsWith('DA'))).toMatch(/^DA {2}- \d{4}\/\d{2}\/\d{2}$/);
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});

test('citation-js keeps Russian letters as it is set', () => {
  expect(plugins.config.get('@bibtex').format.asciiOnly).toBe(false);
  const text = new Cite(cslItem('a', cited, 'https://example.org/')).format('bibtex');
  expect(text).toContain('{Няня на час}');
});
