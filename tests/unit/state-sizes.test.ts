import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stateSizes } from '../../scripts/lib/state-sizes.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(site, 'practices'));
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

const page = (room: string) => {
  const file = path.join(site, 'practices', 'index.html');
  writeFileSync(file, `<p>Word${room}</p>`);
  return () => readFileSync(file, 'utf8');
};

test('a page says how big a file is where it left room for that', () => {
  writeFileSync(path.join(site, 'practices', 'passport.docx'), 'x'.repeat(20_480));
  const read = page('<span data-size-of="/practices/passport.docx"></span>');
  stateSizes(site, ['practices/index.html']);
  expect(read()).toContain('">, 20\u00a0КБ</span>');
});

test('a page that offers a file which is not there stops the build', () => {
  page('<span data-size-of="/practices/no.docx"></span>');
  expect(() => {
    stateSizes(site, ['practices/index.html']);
  }).toThrow('no.docx');
});
