import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readProse } from '../../../src/reader/body.ts';
import { digestOf } from '../../../src/reader/read-draft.ts';

test('an entry whose file changes while the portal is built is told, with what to do', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'unchanged-'));
  const file = 'practices/a.mdx';
  mkdirSync(path.join(root, 'practices'));
  const before = '---\ntitle: А\n---\nБыло';
  writeFileSync(path.join(root, file), before);
  const entry = { file, digest: digestOf(Buffer.from(before)) };
  await expect(readProse(root, entry)).resolves.toMatch(/Было$/);
  writeFileSync(path.join(root, file), 'Стало');
  await expect(readProse(root, entry)).rejects.toThrow(
    'content/practices/a.mdx изменился, пока собирали портал. Повторите сборку.',
  );
});
