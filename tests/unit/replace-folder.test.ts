import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFolder } from '../../scripts/lib/replace-folder.ts';

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
