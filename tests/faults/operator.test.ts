import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClone } from '../../scripts/lib/cms/clone.ts';
import { openProject } from '../../scripts/lib/cms/project.ts';
import { run as runCommand } from '../../scripts/lib/run.ts';
import { commitAll, git } from '../cms/repository.ts';
import { carryOut, leftOver } from './blocks.ts';
import { differing, FILE, filesOf, SmallPortal } from './portal.ts';
import { SETTINGS } from './settings.ts';

const DRAFT = 'practices/imya-zapisi';
const WHAT = `content/${DRAFT}.mdx`;
const HOSTILE = 'practices/chuzhoe';
const SECRET = 'сиреневый колокольчик у калитки';
const FORMER = 'прежние слова о калитке';
const EVIL = 'Враждебный текст \u001b[2J\u0007';
const TAKE = 'Снять запись или файл';
const BACK = 'Вернуть прежний вид сайта';
const ENEMY = 'Враждебное предложение';

let portal: SmallPortal;
let server: string;
const beside = (name: string) => path.join(path.dirname(portal.folder), name);
const target = () => beside('releases');
const run = (heading: string, values: Record<string, string> = {}) =>
  carryOut(portal.folder, heading, { TARGET: target(), ...values });

/** True when these words are in anything that a repository holds, reachable or not. */
const holds = (folder: string, words: string): boolean => {
  const all = ['cat-file', '--batch-all-objects', '--batch'];
  return execFileSync('git', all, { cwd: folder, maxBuffer: 1e9 }).includes(words);
};

/** Files below a folder that hold these words. */
const filesWith = (folder: string, words: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .filter((file) => readFileSync(file).includes(words));

const releases = () => readdirSync(path.join(target(), 'releases'));
const shownPage = () =>
  readFileSync(path.join(target(), `current/${FILE.slice(8, -4)}/index.html`), 'utf8');

/** Gives the entry a summary and commits it. */
function publish(summary: string): void {
  portal.edit(summary);
  commitAll(portal.folder, 'Правка описания');
}

/** Keeps a file as a draft of the CMS. */
function keepDraft(name: string, text: string): void {
  const file = `content/${name}.mdx`;
  git(portal.folder, 'switch', '--quiet', '--create', 'draft');
  writeFileSync(portal.path(file), text);
  commitAll(portal.folder, 'Черновик');
  git(portal.folder, 'update-ref', `refs/drafts/cms/${name}`, 'draft');
  const status = git(portal.folder, 'hash-object', '-w', 'package.json');
  git(portal.folder, 'update-ref', `refs/drafts/status/${name}`, status);
  git(portal.folder, 'switch', '--quiet', 'main');
  git(portal.folder, 'branch', '--quiet', '-D', 'draft');
}

beforeAll(async () => {
  portal = new SmallPortal();
  const text = readFileSync(portal.path(FILE), 'utf8').replace(/^title: .*$/m, 'title: Калитка');
  writeFileSync(portal.path(WHAT), text.replace(/^summary: .*$/m, `summary: Здесь ${SECRET}.`));
  commitAll(portal.folder, 'Портал с кодом и записью');
  keepDraft(DRAFT, text.replace(/^summary: .*$/m, `summary: Черновик, где ${SECRET}.`));
  keepDraft(HOSTILE, text.replace(/^summary: .*$/m, `summary: ${EVIL}`));
  await openClone(
    await openProject(portal.folder),
    portal.path('.cms/repository'),
    () => undefined,
  );
  server = beside('server.git');
  git(portal.folder, 'init', '--quiet', '--bare', server);
  git(portal.folder, 'push', '--quiet', server, 'main');
  expect(await portal.build()).toMatchObject({ code: 0 });
});
afterAll(() => {
  portal.remove();
});

describe('the operator’s page', () => {
  it('takes an entry down: releases, history, drafts, copies of the CMS and of the server', async () => {
    expect(filesWith(portal.path('dist'), SECRET)).not.toEqual([]);
    expect([portal.folder, server].map((folder) => holds(folder, SECRET))).toEqual([true, true]);
    const output = await run(TAKE, { WHAT });
    expect(output).toContain(`Убрано из истории: ${WHAT}`);
    expect(holds(portal.folder, SECRET)).toBe(false);
    expect(existsSync(portal.path('.cms'))).toBe(false);
    for (const folder of [portal.path('dist'), portal.path('.cache'), target()])
      expect(filesWith(folder, SECRET)).toEqual([]);
    expect(releases()).toHaveLength(1);
    expect(git(portal.folder, 'for-each-ref', `refs/drafts/**/${DRAFT}`)).toBe('');
    expect(git(portal.folder, 'for-each-ref', `refs/drafts/**/${HOSTILE}`)).not.toBe('');

    expect((await run(TAKE, { TEXT: SECRET })).trim()).toBe('В файлах таких слов нет.');
    await run(TAKE, { REMOTE: server });
    await run(TAKE, { SERVER: server });
    expect(holds(server, SECRET)).toBe(false);
    expect(git(server, 'rev-parse', 'main')).toBe(git(portal.folder, 'rev-parse', 'HEAD'));
  });

  it('takes only the past of an entry down', async () => {
    publish(`Здесь были ${FORMER}.`);
    publish('Теперь их здесь нет, а описание осталось.');
    const before = readFileSync(portal.path(FILE), 'utf8');
    await run('Убрать прежние версии', { WHAT: FILE });
    expect(holds(portal.folder, FORMER)).toBe(false);
    expect(readFileSync(portal.path(FILE), 'utf8')).toBe(before);
    expect(shownPage()).toContain('Теперь их здесь нет');
  });

  it('goes back to the release before, then to the catalogue before', async () => {
    publish('Описание, которое испортило сайт.');
    const again = ['run', 'deploy', '--', '--target', target()];
    const options = { cwd: portal.folder, output: 'keep', env: SETTINGS } as const;
    expect(await runCommand('npm', again, options)).toMatchObject({ code: 0 });
    expect(shownPage()).toContain('испортило');
    const listed = await run(BACK);
    expect(listed).toMatch(/Снова показан выпуск/);
    expect(shownPage()).toContain('Теперь их здесь нет');
    await run(BACK);
    expect(shownPage()).toContain('Теперь их здесь нет');
    expect(releases().length).toBeGreaterThan(1);
  });

  it('shows, keeps and removes a hostile proposal', async () => {
    const shown = await run(ENEMY, { DRAFT: HOSTILE });
    expect(shown).toContain('Враждебный текст ?[2J?');
    expect(shown).not.toContain('\u001b');
    await run(ENEMY, { DRAFT: HOSTILE, EVIDENCE: beside('evidence.bundle') });
    expect(existsSync(beside('evidence.bundle'))).toBe(true);
    await run(ENEMY, { DRAFT: HOSTILE });
    expect(holds(portal.folder, 'Враждебный текст')).toBe(false);
    expect(git(portal.folder, 'status', '--porcelain')).toBe('');
  });

  it('copies everything and restores it elsewhere', async () => {
    keepDraft('practices/chernovik', 'Черновик, который нельзя потерять');
    const refs = () => git(portal.folder, 'for-each-ref');
    const values = { COPY: beside('copy.bundle'), PORTAL: beside('restored') };
    await run('Резервная копия', values);
    await run('Резервная копия', values);
    expect(git(values.PORTAL, 'for-each-ref')).toBe(refs());
    expect(differing(portal.site(), filesOf(path.join(values.PORTAL, 'dist')))).toEqual([]);
  });

  it('packs the site for any server', async () => {
    const archive = beside('site.tar.gz');
    await run('Деньги кончились', { ADDRESS: 'https://archive.example', ARCHIVE: archive });
    expect(readFileSync(portal.path('dist/sitemap-0.xml'), 'utf8')).toContain(
      'https://archive.example/',
    );
    expect(existsSync(archive)).toBe(true);
  });

  it('has no other commands', () => {
    expect(leftOver()).toEqual([]);
  });
});
