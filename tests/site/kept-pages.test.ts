import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { hashOf } from '../../scripts/lib/kept-file.ts';
import { root } from '../../scripts/lib/paths.ts';
import { createRandom, type Random } from '../../scripts/lib/random.ts';

const base = mkdtempSync(path.join(tmpdir(), 'kept-pages-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});

/** Copy of the catalogue that lies in a folder. */
function copyCatalogue(from: string, name: string): string {
  const folder = path.join(base, name);
  for (const part of ['content', 'public/uploads']) {
    const place = path.join(from, part);
    if (existsSync(place)) cpSync(place, path.join(folder, part), { recursive: true });
  }
  writeFileSync(path.join(folder, 'check.json'), '[]');
  return folder;
}

/** Draws the pages of a catalogue with what is kept in its folder; answers how many were drawn and what they are. */
async function draw(folder: string, settings: NodeJS.ProcessEnv = {}) {
  const site = path.join(folder, 'site');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(root, 'scripts/pages.ts'), site],
    {
      cwd: folder,
      env: { ...process.env, CHECK_REPORT: 'check.json', BUILD_DATE: '2026-01-01', ...settings },
    },
  );
  const names = globSync('**/*.{html,json,xml,txt,svg}', { cwd: site }).sort();
  const hashes = names.map((name) => [name, hashOf(readFileSync(path.join(site, name)))]);
  rmSync(site, { recursive: true });
  return { drawn: Number(/заново: (\d+)/.exec(stdout)?.[1]), hashes };
}

const filesOf = (folder: string, pattern: string) =>
  globSync(`content/${pattern}`, { cwd: folder })
    .sort()
    .map((name) => path.join(folder, name));

const rewrite = (file: string, change: (text: string) => string) => {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

/** Practice that nothing refers to. */
const LONE = 'amur-angely-hraniteli.mdx';

/** Settings of the second and the third build: another day, another place for drafts. */
const SETTINGS: NodeJS.ProcessEnv[] = [
  { BUILD_DATE: '2027-06-01' },
  {
    BUILD_DATE: '2027-06-01',
    CMS_BACKEND: 'github',
    CMS_REPO: 'family/practices',
    CMS_BASE_URL: 'https://auth.example.org',
  },
];

/** Edits that touch what other pages show: titles, labels of terms, prose, regions, an entry more, one less, a file to load. */
const EDITS: ((folder: string, random: Random, mark: string) => void)[] = [
  (folder, random, mark) => {
    for (const kind of ['practices', 'events', 'awards', 'organizations', 'regions', 'people']) {
      const file = random.pick(filesOf(folder, `${kind}/*`));
      rewrite(file, (text) => text.replace(/^title: .*$/m, `title: Запись ${mark}`));
    }
  },
  (folder, random, mark) => {
    const file = random.pick(
      filesOf(folder, 'vocabularies/{situations,themes,target-groups}.yaml'),
    );
    rewrite(file, (text) => text.replace(/^( +label: ).*$/m, `$1Термин ${mark}`));
  },
  (folder, random, mark) => {
    const file = random.pick(filesOf(folder, 'practices/*.mdx'));
    rewrite(file, (text) => `${text.trimEnd()}\n\nЕщё абзац, ${mark}.\n`);
  },
  (folder, random) => {
    const [one, other] = random.sample(filesOf(folder, 'practices/*.mdx'), 2);
    const region = /^region: .*$/m.exec(readFileSync(other ?? '', 'utf8'))?.[0] ?? '';
    rewrite(one ?? '', (text) => text.replace(/^region: .*$/m, region));
  },
  (folder, random, mark) => {
    const [one] = random.sample(filesOf(folder, 'practices/*.mdx'), 1);
    cpSync(one ?? '', path.join(folder, `content/practices/${mark}.mdx`));
  },
  (folder) => {
    rmSync(path.join(folder, 'content/practices', LONE), { force: true });
  },
  (folder, _random, mark) => {
    const uploads = path.join(folder, 'public/uploads');
    rmSync(uploads, { recursive: true, force: true });
    mkdirSync(uploads, { recursive: true });
    writeFileSync(path.join(uploads, `${mark}.txt`), mark);
  },
];

test(
  'after edits, pages that were kept are those of a build from nothing',
  { timeout: 600_000 },
  async () => {
    const random = createRandom(7);
    const edited = copyCatalogue(root, 'edited');
    const first = await draw(edited);
    expect(first.drawn).toBeGreaterThan(900);
    for (const [round, settings] of SETTINGS.entries()) {
      for (const edit of EDITS) edit(edited, random, `pravka-${round}`);
      const again = await draw(edited, settings);
      const fresh = copyCatalogue(edited, `fresh-${round}`);
      const clean = await draw(fresh, settings);
      expect(again.hashes).toEqual(clean.hashes);
      expect(again.drawn).toBeLessThan(clean.drawn / 2);
    }
  },
);
