import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFolder, restoreFolder } from '../../scripts/lib/replace-folder.ts';

test.each([[true], [false]])('a folder takes its place, an old one there: %s', (old) => {
  const base = mkdtempSync(path.join(tmpdir(), 'replace-'));
  onTestFinished(() => {
    rmSync(base, { recursive: true });
  });
  const [fresh, place] = [path.join(base, 'fresh'), path.join(base, 'place')];
  mkdirSync(fresh);
  writeFileSync(path.join(fresh, 'new.html'), '');
  if (old) {
    mkdirSync(place);
    writeFileSync(path.join(place, 'old.html'), '');
  }
  replaceFolder(fresh, place);
  expect(readdirSync(place)).toEqual(['new.html']);
  expect(readdirSync(base)).toEqual(['place']);
});

test('a folder whose replacement was killed between its two steps is put back, and only then', () => {
  const base = mkdtempSync(path.join(tmpdir(), 'replace-'));
  onTestFinished(() => {
    rmSync(base, { recursive: true });
  });
  const [fresh, place] = [path.join(base, 'fresh'), path.join(base, 'place')];
  mkdirSync(place);
  writeFileSync(path.join(place, 'old.html'), '');
  renameSync(place, `${fresh}-previous`);
  restoreFolder(fresh, place);
  expect(readdirSync(place)).toEqual(['old.html']);
  mkdirSync(`${fresh}-previous`);
  restoreFolder(fresh, place);
  expect(readdirSync(place)).toEqual(['old.html']);
});
