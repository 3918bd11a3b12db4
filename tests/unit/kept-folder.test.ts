import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptFolder } from '../../scripts/lib/kept-folder.ts';

let base: string;
const inBase = (...parts: string[]) => path.join(base, ...parts);

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'kept-folder-'));
});

describe('keptFolder', () => {
  it('knows what was kept, also when it is opened again', () => {
    const kept = keptFolder(inBase('kept'));
    expect(kept.has('one')).toBe(false);
    kept.keep('one', 'text');
    expect([kept, keptFolder(inBase('kept'))].map(({ has }) => has('one'))).toEqual([true, true]);
  });

  it.each<[string, (file: string) => void]>([
    [
      'emptied',
      (file) => {
        writeFileSync(file, '');
      },
    ],
    [
      'changed',
      (file) => {
        writeFileSync(file, 'tekt');
      },
    ],
    [
      'gone for a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('knows nothing of a file that is %s, and forgets it', (_how, spoil) => {
    keptFolder(inBase('kept')).keep('one', 'text');
    const [file = ''] = readdirSync(inBase('kept'));
    spoil(inBase('kept', file));
    const kept = keptFolder(inBase('kept'));
    expect(kept.has('one')).toBe(false);
    kept.keep('two', 'two');
    kept.forgetAllBut(new Set(['two']));
    expect(readdirSync(inBase('kept'))).toHaveLength(1);
  });

  it('copies into folders that are not there yet', () => {
    const kept = keptFolder(inBase('kept'));
    kept.keep('one', new TextEncoder().encode('text'));
    for (const name of ['a.txt', 'b.txt']) kept.linkTo('one', inBase('site', 'deep', name));
    expect(readFileSync(inBase('site', 'deep', 'b.txt'), 'utf8')).toBe('text');
  });

  it('puts no file in the place of another', () => {
    const kept = keptFolder(inBase('kept'));
    kept.keep('one', 'first');
    kept.keep('two', 'second');
    kept.linkTo('one', inBase('page.html'));
    expect(() => {
      kept.linkTo('two', inBase('page.html'));
    }).toThrow('page.html');
    expect(readFileSync(inBase('page.html'), 'utf8')).toBe('first');
  });

  it('forgets what is not wanted, and what was left half written', () => {
    const kept = keptFolder(inBase('kept'));
    for (const name of ['one', 'two', 'three-123']) kept.keep(name, name);
    kept.forgetAllBut(new Set(['two']));
    expect(readdirSync(inBase('kept'))).toHaveLength(1);
    expect(keptFolder(inBase('kept')).has('two')).toBe(true);
  });
});
