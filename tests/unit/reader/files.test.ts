import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBody } from '../../../src/reader/body.ts';
import { readCatalogue, readCollection } from '../../../src/reader/catalogue.ts';
import { readEntry } from '../../../src/reader/entry.ts';
import { mendFiles } from '../../../src/reader/mend-files.ts';
import { withBody } from '../../fixtures/hostile/hostile.ts';
import { folder } from './folder.ts';

const practice = withBody('Текст.');

/** Rules broken by the names and kinds of files, by file. */
async function refusals(root: string): Promise<string[][]> {
  const { problems } = await readCatalogue(root);
  const own = new Set(['unknown-file', 'regular-file', 'file-name', 'reserved-name', 'case-twin']);
  return problems.filter(({ rule }) => own.has(rule)).map(({ file, rule }) => [file, rule]);
}

test.each([
  ['practices/a-b.mdx.bak', 'unknown-file'],
  ['practices/README.md', 'unknown-file'],
  ['practices/a-b.yaml', 'unknown-file'],
  ['practices/a-b.md', 'unknown-file'],
  ['practices/.DS_Store', 'unknown-file'],
  ['practices/a-b.MDX', 'unknown-file'],
  ['practices/shkola.MDX', 'unknown-file'],
  ['practices/CON.mdx', 'file-name'],
  ['regions/ru-ngr.yml', 'unknown-file'],
  ['practices/School.mdx', 'file-name'],
  ['practices/школа.mdx', 'file-name'],
  ['practices/a_b.mdx', 'file-name'],
  ['practices/a--b.mdx', 'file-name'],
  ['practices/a b.mdx', 'file-name'],
  ['practices/a.mdx', 'file-name'],
  ['practices/index.mdx', 'reserved-name'],
  ['practices/new.mdx', 'reserved-name'],
  ['practices/admin.mdx', 'reserved-name'],
  ['practices/api.mdx', 'reserved-name'],
  ['practices/compare.mdx', 'reserved-name'],
  ['practices/search.mdx', 'reserved-name'],
  ['practices/404.mdx', 'reserved-name'],
  ['practices/com1.mdx', 'reserved-name'],
  ['regions/lpt9.yaml', 'reserved-name'],
])('%s breaks the rule %s', async (file, rule) => {
  expect(await refusals(await folder({ [file]: practice }))).toEqual([[file, rule]]);
});

test.each(['notes.md', 'notes/a.mdx', '.gitkeep'])(
  '%s has no place in the catalogue',
  async (file) => {
    const [item = ''] = file.split('/');
    expect(await refusals(await folder({ [file]: '' }))).toEqual([[item, 'unknown-file']]);
  },
);

test.each([
  ['', 0],
  ["- entry: practices/a\n  versions: ['0123456789']\n", 0],
  ['entry: a\n', 1],
  ['- entry: nothing/a\n  versions: [short]\n', 2],
  ['- entry: practices/a\n  entry: b\n', 1],
  ['- entry: practices/a\n  versions: []\n', 1],
])('a list of withdrawn versions like %j has %i mistakes', async (list, count) => {
  const { problems } = await readCatalogue(await folder({ 'withdrawn-versions.yaml': list }));
  const own = problems.filter(({ file }) => file === 'withdrawn-versions.yaml');
  expect(own).toHaveLength(count);
  for (const { message } of own) expect(message).toMatch(/\p{Script=Cyrillic}/u);
});

test('the licence and the introduction stand beside the folders', async () => {
  expect(await refusals(await folder({ LICENSE: '', 'README.md': '' }))).toEqual([]);
});

test('a folder inside a folder of entries is refused', async () => {
  const root = await folder({ 'practices/old/school.mdx': practice });
  expect(await refusals(root)).toEqual([['practices/old', 'regular-file']]);
});

test('two names that differ by letter case alone are refused', async () => {
  const root = await folder({ 'practices/School.mdx': practice, 'practices/school.mdx': practice });
  expect(await refusals(root)).toEqual([
    ['practices/School.mdx', 'file-name'],
    ['practices/school.mdx', 'case-twin'],
  ]);
});

/** Catalogue with a secret beside it, which links may try to publish. */
async function besideSecret(): Promise<{ root: string; secret: string }> {
  const base = await mkdtemp(join(tmpdir(), 'reader-'));
  onTestFinished(() => rm(base, { recursive: true }));
  await mkdir(join(base, 'content/practices'), { recursive: true });
  await mkdir(join(base, 'secret'));
  await writeFile(join(base, 'secret/school.mdx'), practice);
  return { root: join(base, 'content'), secret: join(base, 'secret') };
}

test('a link to a file is not followed', async () => {
  const { root, secret } = await besideSecret();
  await symlink(join(secret, 'school.mdx'), join(root, 'practices/school.mdx'));
  expect(await refusals(root)).toEqual([['practices/school.mdx', 'regular-file']]);
  expect((await readCollection(root, 'practices')).entries).toEqual([]);
  await expect(readBody(root, { file: 'practices/school.mdx', digest: '' })).rejects.toThrow(
    'regular-file',
  );
});

test('a link to a folder is not followed', async () => {
  const { root, secret } = await besideSecret();
  await symlink(secret, join(root, 'events'));
  await symlink(secret, join(root, 'programs'));
  expect(await refusals(root)).toEqual([
    ['events', 'regular-file'],
    ['programs', 'regular-file'],
  ]);
  expect((await readCatalogue(root)).entries).toEqual([]);
  await expect(readBody(root, { file: 'events/school.mdx', digest: '' })).rejects.toThrow(
    'regular-file',
  );
});

test('a link between entries is not followed either', async () => {
  const root = await folder({ 'practices/school.mdx': practice });
  await symlink('school.mdx', join(root, 'practices/copy.mdx'));
  const file = { collection: 'practices' as const, id: 'copy', file: 'practices/copy.mdx' };
  expect(await readEntry(root, file)).toMatchObject({
    entry: undefined,
    problems: [{ file: 'practices/copy.mdx', rule: 'regular-file' }],
  });
});

test('entries come in the order of their names, with their digests', async () => {
  const root = await folder({ 'practices/b-b.mdx': practice, 'practices/a-a.mdx': practice });
  const { entries, files, problems } = await readCollection(root, 'practices');
  expect(problems).toEqual([]);
  expect(files).toEqual(['practices/a-a.mdx', 'practices/b-b.mdx']);
  expect(entries.map(({ id, file }) => [id, file])).toEqual([
    ['a-a', 'practices/a-a.mdx'],
    ['b-b', 'practices/b-b.mdx'],
  ]);
  expect(entries[0]?.data.title).toBe('Школа родителей');
  expect(entries[0]?.digest).toBe(entries[1]?.digest);
});

test('a body changes the digest of its entry', async () => {
  const digests = await Promise.all(
    ['Текст.', 'Другой текст.'].map(async (body) => {
      const root = await folder({ 'practices/school.mdx': withBody(body) });
      return (await readCollection(root, 'practices')).entries[0]?.digest;
    }),
  );
  expect(new Set(digests).size).toBe(2);
});

test('a catalogue that is not there is told, not thrown', async () => {
  const root = join(await folder({ 'README.md': '' }), 'content');
  const { files, problems } = await readCatalogue(root);
  expect(files).toEqual([]);
  expect(problems).toMatchObject([{ file: '', line: 1, rule: 'missing-folder' }]);
  expect(await readCollection(root, 'events')).toMatchObject({ entries: [], problems });
  expect(await mendFiles(root, () => true)).toEqual([]);
});

test.each(['content', 'content/'])(
  'a link to a catalogue is not followed from %s',
  async (name) => {
    const project = await folder({ 'elsewhere/practices/school.mdx': practice });
    await symlink('elsewhere', join(project, 'content'));
    const { entries, problems } = await readCatalogue(`${project}/${name}`);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ file: '', rule: 'regular-file' }]);
  },
);

test('a folder that does not exist holds no entries', async () => {
  const root = await folder({ 'practices/school.mdx': practice });
  expect(await readCollection(root, 'events')).toEqual({ entries: [], files: [], problems: [] });
});

test('a broken file is no entry and does not hide the others', async () => {
  const root = await folder({
    'practices/good.mdx': practice,
    'practices/bad.mdx': withBody('<script />'),
  });
  const { entries, problems } = await readCollection(root, 'practices');
  expect(entries.map(({ id }) => id)).toEqual(['good']);
  expect(problems).toMatchObject([{ file: 'practices/bad.mdx', rule: 'raw-html' }]);
});
