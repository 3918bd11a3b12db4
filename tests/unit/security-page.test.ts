import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';

const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
  .map((line) => line.slice(1, -1).split('|'))
  .filter((cells) => !cells[2]?.includes('Which test'));
const named = [...page.matchAll(/`((?:src|scripts|tests|docs)\/[^`]+)`/g)].map(
  ([, file = '']) => file,
);

it('names no file that does not exist', () => {
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

it('has a test for every row, and says what is left', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const [who = '', , tests = '', left = ''] of rows) {
    expect(tests, who).toMatch(/`tests\/[\w/-]+\.(?:test|spec)\.ts`/);
    expect(left.trim(), who).not.toBe('');
  }
});
