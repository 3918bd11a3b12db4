import { globSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/lib/random.ts';
import { differing, SmallPortal } from './portal.ts';
import { spoil, WAYS } from './spoil.ts';

const random = createRandom(20_261_124);
const ways = Object.keys(WAYS);
let portal: SmallPortal;
let clean: Record<string, string>;

beforeAll(() => {
  portal = new SmallPortal();
  clean = portal.site();
});
afterAll(() => {
  portal.remove();
});

/** Files of the cache by what they are to a build, and how often they are spoiled: those of one kind hide nothing of each other. */
const KINDS = [
  { what: 'what was made', rounds: 1, patterns: ['pages/*', 'exports/*', 'preview.json'] },
  {
    what: 'what was noted',
    rounds: 2,
    patterns: ['*.jsonl', 'judgments/*', 'shapes/*', 'check.json', 'builder'],
  },
  { what: 'what Node compiled', rounds: 1, patterns: ['node/**'] },
];
/** Spoiled one at a time: with any of them, the code is bundled again. */
const CODE = ['site-code/server/**', 'site-code/client/**', 'site-code/made'];

const filesLike = (pattern: string): string[] => {
  const found = globSync(pattern, { cwd: portal.path('.cache'), withFileTypes: true });
  return found.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
};

async function expectClean(): Promise<void> {
  const { code, output } = await portal.build();
  expect(code, output).toBe(0);
  expect(differing(clean, portal.site())).toEqual([]);
}

it.each(KINDS.flatMap(({ rounds, ...kind }) => Array<typeof kind>(rounds).fill(kind)))(
  '$what and is spoiled, is made anew',
  async ({ patterns }) => {
    if (patterns.includes('builder')) writeFileSync(portal.path('.cache/builder'), '1 ');
    for (const file of patterns.flatMap(filesLike)) spoil(file, random.pick(ways), random);
    await expectClean();
  },
);

describe('the kept code', () => {
  it.each(CODE.map((pattern, at) => ({ pattern, way: ways[at] ?? '' })))(
    '$way, is bundled again ($pattern)',
    async ({ pattern, way }) => {
      spoil(random.pick(filesLike(pattern)), way, random);
      await expectClean();
    },
  );
});

it('folders and files that another version has kept are no matter', async () => {
  for (const folder of ['.cache/pages/старое', '.cache/exports/старое', '.cache/astro']) {
    mkdirSync(portal.path(folder, 'глубже'), { recursive: true });
    writeFileSync(portal.path(folder, 'глубже', 'a.json'), '{}');
  }
  for (const [one = '', other = ''] of [filesLike('pages/*'), filesLike('exports/*')])
    renameSync(one, other);
  await expectClean();
});
