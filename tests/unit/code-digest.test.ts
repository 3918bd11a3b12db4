import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeDigest } from '../../src/code-digest.ts';

const SOURCE = 'src/pages/index.astro';

function project(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'digest-'));
  mkdirSync(path.join(root, 'src/pages'), { recursive: true });
  mkdirSync(path.join(root, 'content'));
  writeFileSync(path.join(root, SOURCE), 'Страница');
  return root;
}

test('the same code under the same settings has the same digest wherever it lies', () => {
  expect(codeDigest(project(), {})).toBe(codeDigest(project(), {}));
});

test.each<[string, (root: string) => NodeJS.ProcessEnv]>([
  ['an edited file', (root) => (writeFileSync(path.join(root, SOURCE), 'Другая'), {})],
  ['an added file', (root) => (writeFileSync(path.join(root, 'src/new.ts'), ''), {})],
  ['a removed file', (root) => (rmSync(path.join(root, SOURCE)), {})],
  ['other packages', (root) => (writeFileSync(path.join(root, 'package-lock.json'), '{}'), {})],
  ['another address', () => ({ SITE_URL: 'https://example.org' })],
])('%s changes it', (_name, change) => {
  const root = project();
  const before = codeDigest(root, {});
  expect(codeDigest(root, change(root))).not.toBe(before);
});

test('the catalogue is no code', () => {
  const root = project();
  const before = codeDigest(root, {});
  writeFileSync(path.join(root, 'content/a.yaml'), 'a: 1');
  expect(codeDigest(root, {})).toBe(before);
});
