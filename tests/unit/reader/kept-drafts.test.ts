import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue, readEntries } from '../../../src/reader/catalogue.ts';
import { keptDrafts, keptJudgments, keptShapes } from '../../../src/reader/kept-drafts.ts';
import { sealed, unsealed } from '../../../src/reader/sealed.ts';

const PRACTICE = 'practices/alatyr-solnechny-krug.mdx';

let root = '';
let folder = '';

beforeEach(() => {
  const base = mkdtempSync(path.join(tmpdir(), 'kept-drafts-'));
  root = path.join(base, 'content');
  folder = path.join(base, 'kept');
  // A small catalogue with faults of every kind: most of what its entries refer to is missing.
  for (const part of ['vocabularies', PRACTICE, 'regions/ru-irk.yaml', 'people']) {
    cpSync(path.join('content', part), path.join(root, part), { recursive: true });
  }
});

const judge = (made = 'code') => readCatalogue(root, root, keptDrafts(folder, made));

/** Changes what is kept as if it had been written so. */
const rewriteKept = (place: string, change: (text: string) => string) => {
  writeFileSync(place, sealed(change(unsealed(readFileSync(place, 'utf8')) ?? '')));
};

const edit = (change: (text: string) => string) => {
  const place = path.join(root, PRACTICE);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
};

describe('keptDrafts', () => {
  it('gives the same entries and problems as reading anew', async () => {
    const fresh = await readCatalogue(root, root);
    expect(fresh.problems).not.toEqual([]);
    expect(await judge()).toEqual(fresh);
    expect(await judge()).toEqual(fresh);
  });

  it.each<[string, (text: string) => string]>([
    ['an edited field', (text) => text.replace(/^title: .*/m, 'title: Другое название')],
    ['a broken field', (text) => text.replace(/^title: .*/m, 'title: [')],
    ['an added body', (text) => `${text}\n\nИ <script>код</script>\n`],
  ])('sees %s', async (_name, change) => {
    await judge();
    edit(change);
    expect(await judge()).toEqual(await readCatalogue(root, root));
  });

  it('trusts nothing that other code has judged, and nothing that is damaged', async () => {
    await judge();
    const place = path.join(folder, 'practices.json');
    const forge = (text: string) => text.replaceAll('"findings":[', '"findings":["x",');
    const damaged = forge(readFileSync(place, 'utf8'));
    rewriteKept(place, forge);
    const fresh = await readCatalogue(root, root);
    expect(await judge('other code')).toEqual(fresh);
    for (const text of [damaged, damaged.slice(0, 200), '']) {
      writeFileSync(place, text);
      expect(await judge()).toEqual(fresh);
    }
  });

  it('reads what was kept, and not the text again', async () => {
    await readEntries(root, keptDrafts(folder, 'code'));
    const place = path.join(folder, 'practices.json');
    rewriteKept(place, (text) => text.replace(/"title":"[^"]*"/, '"title":"Храню"'));
    const entries = await readEntries(root, keptDrafts(folder, 'code'));
    expect(entries.map(({ data }) => data.title)).toContain('Храню');
  });
});

describe('keptShapes', () => {
  it('gives the entries that reading anew gives, whatever the check has judged before', async () => {
    const fresh = await readEntries(root);
    await readCatalogue(root, root, keptJudgments(folder, 'code'));
    expect(fresh.length).toBeGreaterThan(10);
    expect(await readEntries(root, keptShapes(folder, 'code'))).toEqual(fresh);
    edit((text) => text.replace(/^title: .*/m, 'title: Ребёнку поставили диагноз <b>ДЦП</b>'));
    await readCatalogue(root, root, keptJudgments(folder, 'code'));
    const edited = await readEntries(root);
    expect(edited).not.toEqual(fresh);
    expect(await readEntries(root, keptShapes(folder, 'code'))).toEqual(edited);
  });

  it('takes what the check found sound, and reads the rest itself', async () => {
    await readCatalogue(root, root, keptJudgments(folder, 'code'));
    const place = path.join(folder, 'judgments', 'people.json');
    rewriteKept(place, (text) => text.replaceAll('"title":"', '"title":"Из кладовой: '));
    const titles = (await readEntries(root, keptShapes(folder, 'code'))).map(
      ({ data }) => data.title,
    );
    expect(titles.some((title) => title.startsWith('Из кладовой: '))).toBe(true);
  });
});
