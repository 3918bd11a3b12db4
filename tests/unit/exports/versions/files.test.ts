import { describe, expect, it } from 'vitest';
import type { Past, PastVersion, Stay } from '../../../../src/exports/export-file.ts';
import { currentVersion } from '../../../../src/exports/versions/current.ts';
import { versions } from '../../../../src/exports/versions/files.ts';
import { entryFile } from '../../../../src/reader/entry-file.ts';
import { digestOf } from '../../../../src/reader/read-draft.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const version = (name: string, isWithdrawn = false): PastVersion => ({
  name,
  date: '2026-02-01',
  blob: `blob ${name}`,
  isWithdrawn,
});

const [v1, v2] = [version('1111111111'), version('2222222222')];
const a = entryFile('practices', 'a');
const b = entryFile('practices', 'b');

/** Texts of the versions by their addresses; every version is of the entry `b`. */
async function written(known: PastVersion[], stays: Stay[]): Promise<Record<string, string>> {
  const past: Past = {
    stays: () => stays,
    versionsOf: ({ id }) => (id === 'b' ? known : []),
    textOf: (blob) => Promise.resolve(`---\ntitle: Няня\nsummary: Текст ${blob}\n---\n`),
  };
  const source = sourceOf(catalogueOf(entry('practices', 'b', {})), { past });
  const files = versions(source).map(async ({ address, make }) => [address, await make()] as const);
  return Object.fromEntries(await Promise.all(files)) as Record<string, string>;
}

describe('addresses of versions', () => {
  it('are there for every version, the newest too', async () => {
    const texts = await written([v2, v1], [{ at: b, now: b, versions: [v2, v1] }]);
    expect(Object.keys(texts)).toEqual([
      '/practices/b/versions/2222222222.txt',
      '/practices/b/versions/1111111111.txt',
    ]);
    expect(texts['/practices/b/versions/2222222222.txt']).toContain('Текст blob 2222222222');
  });

  it('stay when the entry is renamed, and lead to where it is now', async () => {
    const texts = await written(
      [v2, v1],
      [
        { at: b, now: b, versions: [v2, v1] },
        { at: a, now: b, versions: [v1] },
        { at: a, now: b, versions: [v1] },
      ],
    );
    expect(Object.keys(texts)).toHaveLength(3);
    const text = texts['/practices/a/versions/1111111111.txt'];
    expect(text).toContain('Текст blob 1111111111');
    expect(text).toContain('https://example.org/practices/b/');
  });

  it('stay when the entry is removed, and say so', async () => {
    const texts = await written([], [{ at: a, now: undefined, versions: [v1] }]);
    expect(texts['/practices/a/versions/1111111111.txt']).toMatch(/не показана[^]*сняли/);
  });

  it('show nothing of a version that was taken back', async () => {
    const stay = { at: b, now: b, versions: [v2, v1] };
    const texts = await written([v2, version(v1.name, true)], [stay]);
    expect(texts['/practices/b/versions/1111111111.txt']).toMatch(/не показана[^]*отозвала/);
    expect(texts['/practices/b/versions/2222222222.txt']).toContain('Текст');
  });
});

describe('the version that a document names', () => {
  const past: Past = {
    stays: () => [],
    versionsOf: () => [v2, v1],
    textOf: (blob) => Promise.resolve(blob),
  };
  const digest = digestOf(new TextEncoder().encode(v2.blob));
  const known = entry('practices', 'b', {});

  it('is the newest when the file is as Git has it', async () => {
    expect(await currentVersion({ past }, { ...known, digest })).toBe(v2.name);
  });

  it('has no name yet when the file was changed since', async () => {
    expect(await currentVersion({ past }, known)).toBeUndefined();
  });

  it('has no name where Git knows nothing', async () => {
    const source = { past: { ...past, versionsOf: () => [] } };
    expect(await currentVersion(source, { ...known, digest })).toBeUndefined();
  });
});
