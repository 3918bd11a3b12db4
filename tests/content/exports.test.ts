import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { exportSource } from '../../scripts/lib/export-source.ts';
import { keptFolder } from '../../scripts/lib/kept-folder.ts';
import { createRandom } from '../../scripts/lib/random.ts';
import { writeExports } from '../../scripts/lib/write-exports.ts';
import { createAnswers } from '../../src/catalogue/reads/answer.ts';
import { hashOf } from '../../scripts/lib/kept-file.ts';
import { keptOutputs } from '../../src/kept-outputs.ts';
import { readEntries } from '../../src/reader/catalogue.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { edited } from './edited.ts';

const content = path.resolve('content');
const base = mkdtempSync(path.join(tmpdir(), 'exports-'));

/** Writes the files of a catalogue with what is kept under a name; answers how many were made and what they are. */
async function write(entries: readonly Entry[], folder: string, keptAs: string) {
  const source = exportSource(createCatalogue(entries), content, { BUILD_DATE: '2026-01-01' });
  const answers = createAnswers(source.catalogue, source.today);
  const outputs = keptOutputs(path.join(base, `log-${keptAs}`), 'code', answers);
  const kept = { folder: keptFolder(path.join(base, `files-${keptAs}`)), outputs };
  const place = path.join(base, folder);
  const { files, made } = await writeExports(source, place, kept);
  const names = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hashes = names.map((name) => [path.relative(place, name), hashOf(readFileSync(name))]);
  return { files, made, hashes: Object.fromEntries(hashes) as Record<string, string> };
}

test('what is kept after edits is what would be made from nothing', { timeout: 600_000 }, async () => {
  const random = createRandom(7);
  let entries: readonly Entry[] = await readEntries(content);
  const first = await write(entries, 'first', 'kept');
  expect(first.made).toBe(first.files);
  expect((await write(entries, 'again', 'kept')).made).toBe(0);
  for (const round of [1, 2]) {
    entries = edited(entries, random, `edit-${round}`);
    const kept = await write(entries, `kept-${round}`, 'kept');
    const clean = await write(entries, `clean-${round}`, `clean-${round}`);
    expect(kept.hashes).toEqual(clean.hashes);
    expect(kept.made).toBeLessThan(kept.files);
  }
});
