import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { moveFiles } from '../../scripts/lib/move-files.ts';

/** Two folders, the first with these files. */
function folders(files: Record<string, string>) {
  const base = mkdtempSync(path.join(tmpdir(), 'move-files-'));
  const [from, to] = [path.join(base, 'from'), path.join(base, 'to')];
  mkdirSync(path.join(to, 'a'), { recursive: true });
  mkdirSync(from);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(from, name)), { recursive: true });
    writeFileSync(path.join(from, name), text);
  }
  return { from, to, read: (name: string) => readFileSync(path.join(to, name), 'utf8') };
}

describe('moveFiles', () => {
  it('puts files into folders that are there and folders that are not', () => {
    const { from, to, read } = folders({ 'a/one.txt': '1', 'b/c/two.txt': '2' });
    writeFileSync(path.join(to, 'a', 'kept.txt'), '0');
    moveFiles(from, to);
    expect(['a/one.txt', 'b/c/two.txt', 'a/kept.txt'].map(read)).toEqual(['1', '2', '0']);
  });

  it('leaves a file that stands in the way', () => {
    const { from, to, read } = folders({ 'a/one.txt': 'new' });
    writeFileSync(path.join(to, 'a', 'one.txt'), 'old');
    expect(() => {
      moveFiles(from, to);
    }).toThrow('one.txt');
    expect(read('a/one.txt')).toBe('old');
  });
});
