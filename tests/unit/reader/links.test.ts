import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as catalogue from '../../../src/catalogue/addresses.ts';
import { SITE_PAGES, TERM_PAGES } from '../../../src/reader/addresses.ts';
import { listUploads } from '../../../src/reader/uploads.ts';
import { draft } from './drafts.ts';
import { entry, problemsWith, textOf, vocabulary } from './entries.ts';
import { unclear } from './machine-words.ts';
import { folder } from './folder.ts';

const PAGES = join(import.meta.dirname, '../../../src/pages');

const school = (body: string) => entry('practices/school', {}, `${body}\n`);
const person = (id: string) =>
  entry(`people/${id}`, {
    title: 'Имя',
    sources: [{ key: 'tass', url: 'https://tass.ru/1' }],
    posts: [{ post: 'директор' }],
    basis: 'public-office',
    updated: '2026-11-01',
  });
const named = entry('events/forum-2025', {
  sessions: [{ type: 'talk', speakers: [{ name: 'Имя', person: 'ivanova' }] }],
});
const material = (file: string) =>
  entry('materials/plan', {
    title: 'План',
    sources: [{ key: 'tass', url: 'https://tass.ru/1' }],
    kind: 'guide',
    file,
    updated: '2026-11-01',
  });

test.each([
  '[а](/practices/school/)',
  '## А\n\n[а](/practices/school/?a=b#text-а)',
  '[а](#text-а) [б](#text-а-2)\n\n## А\n\n## А',
  '<DocumentLink href="#text-а" title="а" />\n\n## А',
  '[а](#source-tass)',
  '[а](/events/forum-2025/#source-tass)',
  '[а](/events/forum-2025/#)',
  '[а](/glossary/#themes)',
  '[а](/events/forum-2025/)',
  '[а](/regions/ru-ngr/)',
  '[а](/themes/support/)',
  '[а](/target-groups/)',
  '[а](/practices/)',
  '[а](/glossary/#themes-support)',
  '[а](/search/?q=няни)',
  '[а](/about/authors/)',
  '[а](/)',
  '[а](https://example.org/practices/none/)',
  '[а](/uploads/plan.pdf)',
  '![а](/uploads/2025/house.webp)',
  '<DocumentLink href="/uploads/plan.pdf" title="а" />',
  '<Figure src="/uploads/2025/house.webp" alt="а" caption="б" />',
])('%s leads somewhere', (body) => {
  const changed = school(body);
  expect(changed.findings).toEqual([]);
  expect(problemsWith(changed)).toEqual([]);
});

test.each([
  ['[а](/practices/no-such-one/)', 1, 'Страницы «/practices/no-such-one/» на сайте нет.'],
  ['а [б](/practices/shcool/)', 3, 'Возможно, вы имели в виду «/practices/school/».'],
  ['[а](/practices/school)', 1, 'Возможно, вы имели в виду «/practices/school/».'],
  ['[а](/themes/suport/)', 1, 'Возможно, вы имели в виду «/themes/support/».'],
  ['[а](/vocabularies/themes/)', 1, 'на сайте нет'],
  ['[а](/materials/plan/)', 1, 'на сайте нет'],
  ['[а](/about/nothing/)', 1, 'на сайте нет'],
  ['[а](/admin/)', 1, 'на сайте нет'],
  ['[а](/uploads/)', 1, 'нет в папке загрузок'],
  ['[а](/uploads/plam.pdf)', 1, 'Возможно, вы имели в виду «/uploads/plan.pdf».'],
  ['![а](/uploads/house.webp)', 1, 'Файла «/uploads/house.webp» нет в папке загрузок'],
  ['<DocumentLink title="а" href="/uploads/none.pdf" />', 25, 'Файла «/uploads/none.pdf» нет'],
  ['<DocumentLink title="а" href="/practices/none/" />', 25, 'Страницы «/practices/none/»'],
  ['[а](#text-nothing)\n\n## А', 1, 'Раздела «#text-nothing» на этой странице нет.'],
  ['[а](#text-ab)\n\n## Ac', 1, 'Возможно, вы имели в виду «#text-ac».'],
  ['[а](#text-б)\n\n## А', 1, 'Такого раздела на этой странице нет. Ссылка'],
  ['[а](#text-%D0%B1)\n\n## А', 1, 'Такого раздела'],
  ['[а](#nothing)', 1, 'Раздела «#nothing»'],
  ['[а](#steps)', 1, 'Раздела «#steps»'],
  ['[а](#source-tas)', 1, 'Возможно, вы имели в виду «#source-tass».'],
  [
    '[а](/practices/school/#text-net)',
    1,
    'Раздела «#text-net» на странице «/practices/school/» нет.',
  ],
  ['[а](/events/forum-2025/#source-ria)', 1, 'Раздела «#source-ria»'],
  ['[а](/events/#y2025)', 1, 'Раздела «#y2025»'],
  ['[а](/glossary/#themes-none)', 1, 'Раздела «#themes-none»'],
  ['[а](/themes/support/#practices)', 1, 'Раздела «#practices»'],
  ['<DocumentLink title="а" href="#text-а" />', 25, 'Такого раздела'],
  ['<Figure src="/uploads/none.png" alt="а" caption="б" />', 9, 'Файла «/uploads/none.png» нет'],
])('%s leads nowhere', (body, column, message) => {
  const changed = school(body);
  expect(changed.findings).toEqual([]);
  const problems = problemsWith(changed);
  expect(problems).toMatchObject([{ file: changed.file, column, level: 'error', rule: 'links' }]);
  expect(problems[0]?.line).toBe(textOf('practices').split('\n').length);
  expect(problems[0]?.message).toContain(message);
  expect(unclear(problems)).toEqual([]);
});

test('a person has a page when an event names him', () => {
  const toPeople = school('[а](/people/ivanova/) [б](/people/petrov/)');
  const people = [person('ivanova'), person('petrov')];
  expect(problemsWith(...people, named, toPeople)).toMatchObject([
    { rule: 'links', message: expect.stringContaining('«/people/petrov/»') as string },
  ]);
  const unread = draft('---\ntitle: "\n---\n', 'events', 'forum-2025');
  expect(problemsWith(...people, unread, toPeople)).toEqual([]);
});

test('a vocabulary that cannot be read does not make links to its terms dead', () => {
  const unread = draft('title: "', 'vocabularies', 'themes');
  expect(problemsWith(unread, school('[а](/themes/anything/)'))).toEqual([]);
});

test('sections of another page are compared with its outline', () => {
  const forum = entry('events/forum-2025', {}, '## Итоги\n');
  const to = (fragment: string) =>
    problemsWith(forum, school(`[а](/events/forum-2025/#${fragment})`));
  expect(to('text-итоги')).toEqual([]);
  expect(to('text-итог')).toMatchObject([{ rule: 'links' }]);
});

test('sections of an entry that cannot be read may be there', () => {
  const unread = draft('---\ntitle: "\n---\n', 'events', 'forum-2025');
  expect(problemsWith(unread, school('[а](/events/forum-2025/#text-а)'))).toEqual([]);
});

// A search that grows with the square of the links would run into the time limit of the test runner.
test('hundreds of dead links are all counted', () => {
  const links = Array.from({ length: 900 }, (_, place) => `[Да](/practices/none-${place}/).`);
  const body = links.map((link, place) => (place % 50 === 49 ? `${link}\n` : `${link} `)).join('');
  const changed = school(body);
  expect(changed.findings).toEqual([]);
  expect(problemsWith(changed)).toHaveLength(900);
});

test('the file of a material is there', () => {
  expect(problemsWith(material('/uploads/plan.pdf'))).toEqual([]);
  const lost = material('/uploads/none.pdf');
  const { line, column } = lost.locate(['file'], 'value');
  expect(problemsWith(lost)).toMatchObject([{ file: lost.file, line, column, rule: 'links' }]);
});

test('uploads are the regular files of public/uploads', async () => {
  const project = await folder({
    'public/uploads/a.pdf': '',
    'public/uploads/2025/b.png': '',
    'public/c.pdf': '',
  });
  expect(await listUploads(project)).toEqual(new Set(['/uploads/a.pdf', '/uploads/2025/b.png']));
  expect(await listUploads(await folder({ 'a.pdf': '' }))).toEqual(new Set());
});

/** Addresses that no entry leads to: unknown ones, and the pages where editors work. */
const NOT_LINKED = /[[]|404|^admin|^desk/;

test('the check knows the pages that the site has', () => {
  const files = globSync('**/*.{astro,mdx}', { cwd: PAGES }).filter(
    (file) => !NOT_LINKED.test(file),
  );
  const addresses = files.map((file) =>
    `/${file.replace(/\.\w+$/, '')}/`.replace(/(?<=\/)index\/$/, ''),
  );
  expect(SITE_PAGES).toEqual(expect.arrayContaining(addresses));
  const about = SITE_PAGES.filter((address) => address.startsWith('/about/'));
  expect(addresses).toEqual(expect.arrayContaining(about));
  expect(TERM_PAGES).toEqual(catalogue.TERM_PAGES);
});

test('terms of every vocabulary with pages are known', () => {
  for (const name of TERM_PAGES) {
    const terms = [vocabulary(name, ['support', 'families', 'forum'])];
    expect(
      problemsWith(...terms, school(`[а](/${name}/forum/)`)).filter(({ rule }) => rule === 'links'),
    ).toEqual([]);
  }
});
