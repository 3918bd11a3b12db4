import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRandom } from '../../scripts/lib/random.ts';
import { createCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { comparisonOf } from '../../src/catalogue/comparison.ts';
import { outcomesOf } from '../../src/catalogue/event-outcomes.ts';
import { inRegion } from '../../src/catalogue/region.ts';
import { createAnswers } from '../../src/catalogue/reads/answer.ts';
import { watchedCatalogue } from '../../src/catalogue/reads/watch.ts';
import { trailOf } from '../../src/catalogue/trail.ts';
import { keptOutputs, noteRead } from '../../src/kept-outputs.ts';
import { readEntries } from '../../src/reader/catalogue.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { edited } from './edited.ts';

const real = await readEntries(path.resolve('content'));

/** What stands for pages here: everything that the catalogue computes of an entry. */
function outputsOf(catalogue: Catalogue): [name: string, make: () => unknown][] {
  const titles = (entries: readonly Entry[]) => entries.map(({ data }) => data.title);
  const { practices, events, regions } = catalogue.entries;
  return [
    ...practices.flatMap((practice): [string, () => unknown][] => [
      [`comparison ${practice.id}`, () => comparisonOf(catalogue, practice)],
      [`similar ${practice.id}`, () => titles(catalogue.similar(practice))],
      [`trail ${practice.id}`, () => trailOf(catalogue, practice)],
    ]),
    ...events.map((event): [string, () => unknown] => [
      `event ${event.id}`,
      () => outcomesOf(catalogue, event),
    ]),
    ...regions.map(({ id }): [string, () => unknown] => [
      `region ${id}`,
      () => Object.values(inRegion(catalogue, id)).map((entries) => (entries as Entry[]).length),
    ]),
  ];
}

const text = (value: unknown) => JSON.stringify([value]);

/** What making an output gives: an edit may leave a reference to nothing, which is an answer too. */
const attempt = (make: () => unknown): string => {
  try {
    return text(make());
  } catch (reason) {
    return String(reason);
  }
};

test('after any edit, an output that changes is made again, and most that do not are kept', { timeout: 120_000 }, async () => {
  const log = path.join(mkdtempSync(path.join(tmpdir(), 'kept-')), 'log.jsonl');
  const random = createRandom(20);
  let entries: readonly Entry[] = real;
  let before = new Map<string, { stamp: string; made: string }>();
  let kept = 0;
  for (let round = 0; round < 12; round += 1) {
    const catalogue = watchedCatalogue(createCatalogue(entries), noteRead);
    const outputs = keptOutputs(log, 'code', createAnswers(catalogue, '2026-01-01'));
    const now = new Map<string, { stamp: string; made: string }>();
    for (const [name, make] of outputsOf(catalogue)) {
      const stamp = outputs.stampOf(name, '');
      const last = before.get(name);
      const made = attempt(make);
      if (last?.stamp === stamp) {
        expect(made, name).toBe(last.made);
        kept += 1;
      } else {
        expect(await outputs.make(name, () => Promise.resolve(attempt(make)))).toBe(made);
      }
      now.set(name, { stamp, made });
    }
    before = now;
    entries = edited(entries, random, `edit-${round}`);
  }
  const all = before.size * 11;
  expect(kept).toBeGreaterThan(all / 2);
});
