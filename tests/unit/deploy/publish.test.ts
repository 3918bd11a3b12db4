import { existsSync, mkdirSync, readdirSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publish, rollBack } from '../../../scripts/lib/deploy/publish.ts';
import { withTarget } from '../../../scripts/lib/deploy/target.ts';
import { siteOf, temporary, textsIn } from './folders.ts';

/** Publishes a site of one page of code; answers the name of the release. */
const put = (folder: string, word: string, others: Record<string, string> = {}) =>
  withTarget(folder, async (target) => {
    const site = siteOf({ 'index.html': word, [`_astro/${word}.js`]: word, ...others });
    return (await publish(target, { site, label: word })).name;
  });
const back = (folder: string) => withTarget(folder, rollBack);

const served = (folder: string) => textsIn(path.join(folder, 'current'));
const words = (folder: string) =>
  readdirSync(path.join(folder, 'releases')).map((name) => name.split('-').at(-1));
const shared = (folder: string) => Object.keys(textsIn(path.join(folder, 'hashed')));

test('the site is served whole, nothing else is left, and the folder can be moved', async () => {
  const folder = path.join(temporary(), 'deep', 'portal');
  const name = await put(folder, 'one');
  expect(served(folder)).toEqual({ '_astro/one.js': 'one', 'index.html': 'one' });
  expect(readlinkSync(path.join(folder, 'current'))).toBe(`releases/${name}`);
  expect(readdirSync(folder).sort()).toEqual(['.praktikoteka', 'current', 'hashed', 'releases']);
});

test('three releases are kept with their hashed files, those of others are gone', async () => {
  const folder = temporary();
  for (const word of ['one', 'two', 'three', 'four']) {
    await put(folder, word, { [`search-index/abc${word.length}/words/a.json`]: word });
  }
  expect(words(folder)).toEqual(['two', 'three', 'four']);
  expect(shared(folder)).toEqual([
    '_astro/four.js',
    '_astro/three.js',
    '_astro/two.js',
    'search-index/abc3/words/a.json',
    'search-index/abc4/words/a.json',
    'search-index/abc5/words/a.json',
  ]);
  await put(folder, 'five');
  await put(folder, 'six');
  expect(readdirSync(path.join(folder, 'hashed', 'search-index'))).toEqual(['abc4']);
});

test('each going back leads one release further, and says so when there is none', async () => {
  const folder = temporary();
  for (const word of ['one', 'two', 'three']) await put(folder, word);
  expect(await back(folder)).toMatch(/-two$/);
  expect(served(folder)['index.html']).toBe('two');
  expect(await back(folder)).toMatch(/-one$/);
  await expect(back(folder)).rejects.toThrow('раньше его нет');
  expect(served(folder)['index.html']).toBe('one');
  expect(shared(folder)).toContain('_astro/three.js');
});

test('what was gone back from is not gone back to', async () => {
  const folder = temporary();
  for (const word of ['one', 'two', 'bad']) await put(folder, word);
  await back(folder);
  await put(folder, 'good');
  expect(words(folder)).toEqual(['one', 'two', 'good']);
  expect(await back(folder)).toMatch(/-two$/);
});

test('nothing to go back from', async () => {
  await expect(back(temporary())).rejects.toThrow('ещё ничего не опубликовано');
});

test('a file that has not changed keeps its time, a changed one has a later time, even when the clock was set back', async () => {
  const folder = temporary();
  const time = (name: string) => statSync(path.join(folder, 'current', name)).mtimeMs;
  const put = (index: string, now: string) =>
    withTarget(folder, (target) =>
      publish(target, {
        site: siteOf({ 'index.html': index, 'same.html': 'same'.repeat(500) }),
        label: 'x',
        now: new Date(now),
      }),
    );
  await put('one', '2026-11-22T10:00:00.500Z');
  const before = ['index.html', 'same.html', 'same.html.br'].map(time);
  expect(before[0]).toBe(Date.parse('2026-11-22T10:00:00Z'));
  await put('two', '2026-11-21T09:00:00Z');
  expect(time('index.html')).toBe(Date.parse('2026-11-22T10:00:01Z'));
  expect(['same.html', 'same.html.br'].map(time)).toEqual(before.slice(1));
});

test('what a run that was broken off has left is cleared away, and the site is served on', async () => {
  const folder = temporary();
  const name = await put(folder, 'one');
  for (const left of ['.work/release/_astro', 'releases/2999-01-01T00-00-00Z-whole']) {
    mkdirSync(path.join(folder, left), { recursive: true });
    writeFileSync(path.join(folder, left, 'half.js'), 'half');
  }
  writeFileSync(path.join(folder, 'hashed', '_astro', 'half.js'), 'half');
  writeFileSync(path.join(folder, '.deploying'), '999999 Mon Jan  1 00:00:00 2001');
  expect(readlinkSync(path.join(folder, 'current'))).toBe(`releases/${name}`);
  await put(folder, 'two');
  expect(words(folder)).toEqual(['one', 'two']);
  expect(shared(folder)).toEqual(['_astro/one.js', '_astro/two.js']);
  expect(existsSync(path.join(folder, '.work'))).toBe(false);
});

test('a publication that is stopped, or fails, changes nothing', async () => {
  const folder = temporary();
  await put(folder, 'one');
  const before = textsIn(folder);
  const stopped = withTarget(folder, (target) =>
    publish(target, { site: siteOf({ 'index.html': 'two' }), label: 'x' }, AbortSignal.abort()),
  );
  await expect(stopped).rejects.toThrow('aborted');
  await expect(put(folder, 'two', { 'index.html.gz': 'x' })).rejects.toThrow('index.html.gz');
  expect(textsIn(folder)).toEqual(before);
});

test('a file of another content under a hashed name is served as the last release has it', async () => {
  const folder = temporary();
  await put(folder, 'one', { '_astro/same.js': 'first' });
  await put(folder, 'two', { '_astro/same.js': 'other' });
  expect(textsIn(path.join(folder, 'hashed'))['_astro/same.js']).toBe('other');
  expect(
    textsIn(path.join(folder, 'releases', readdirSync(path.join(folder, 'releases'))[0] ?? '')),
  ).toMatchObject({ '_astro/same.js': 'first' });
});
