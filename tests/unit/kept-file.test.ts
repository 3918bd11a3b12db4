import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptFile } from '../../scripts/lib/kept-file.ts';

let folder: string;
let place: string;
let made: number;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  place = path.join(folder, 'deep', 'kept.json');
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const get = (key: string) =>
  keptFile(place, key, () => {
    made += 1;
    return Promise.resolve({ name: 'a.js', text: 'const слово = 1;' });
  });

it('makes a file once for the same key', async () => {
  const first = await get('one');
  expect(await get('one')).toMatchObject(first);
  expect(made).toBe(1);
  await get('two');
  expect(made).toBe(2);
});

it.each<[string, (text: string) => string]>([
  ['cut short', (text) => text.slice(0, -9)],
  ['changed', (text) => text.replace('слово', 'слива')],
  ['empty', () => ''],
  ['of another form', () => '{"key":"one"}'],
])('makes it anew when what was kept is %s', async (_name, spoil) => {
  await get('one');
  writeFileSync(place, spoil(readFileSync(place, 'utf8')));
  expect(await get('one')).toMatchObject({ name: 'a.js', text: 'const слово = 1;' });
  expect(made).toBe(2);
});
