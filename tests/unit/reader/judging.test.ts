import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeTogether, LostThread } from '../../../scripts/lib/judging/judge-together.ts';
import { readCatalogue } from '../../../src/reader/catalogue.ts';
import { keptDrafts, openedOnce } from '../../../src/reader/kept-drafts.ts';

let base = '';
let root = '';

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'judging-'));
  root = path.join(base, 'content');
  const people = readdirSync('content/people').slice(0, 12);
  for (const file of ['vocabularies/themes.yaml', ...people.map((name) => `people/${name}`)]) {
    cpSync(path.join('content', file), path.join(root, file));
  }
  writeFileSync(path.join(root, 'people', 'broken.yaml'), 'title: [\n');
});

const keptIn = (folder: string) => openedOnce(keptDrafts(path.join(base, folder), 'code'));
const worker = (code: string): URL => {
  const place = path.join(base, 'worker.mjs');
  writeFileSync(place, code);
  return pathToFileURL(place);
};

describe('judgeTogether', () => {
  it('keeps what one thread alone would keep, and the reading says the same', async () => {
    const alone = await readCatalogue(root, root, keptIn('alone'));
    const kept = keptIn('together');
    await judgeTogether(root, kept, { threads: 2, filesMin: 3 });
    expect(await readCatalogue(root, root, kept)).toEqual(alone);
    const [one, other] = ['alone', 'together'].map((folder) =>
      readdirSync(path.join(base, folder)).map((file) =>
        readFileSync(path.join(base, folder, file), 'utf8'),
      ),
    );
    expect(one?.length).toBe(2);
    expect(other).toEqual(one);
  }, 60_000);

  it.each([
    ['ends without an answer', 'process.exit(3)'],
    ['fails', "throw new Error('broken')"],
    [
      'ends at its first share',
      "(await import('node:worker_threads')).parentPort.once('message', () => process.exit())",
    ],
  ])('does not wait for a thread that %s', async (_name, code) => {
    const spread = { threads: 2, filesMin: 3, worker: worker(code) };
    await expect(judgeTogether(root, keptIn('kept'), spread)).rejects.toThrow(LostThread);
  });

  it('leaves few files to the reading', async () => {
    await judgeTogether(root, keptIn('kept'), { threads: 2, worker: worker('process.exit(3)') });
    expect(readdirSync(base)).not.toContain('kept');
  });
});
