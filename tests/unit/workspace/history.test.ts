import { execFileSync } from 'node:child_process';
import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { changedFields } from '../../../src/workspace/history/changed-fields.ts';
import {
  historyProblem,
  readHistory,
  readVersions,
  withdrawnProblem,
} from '../../../src/workspace/history/history.ts';
import { Repository, temporaryFolder } from './repository.ts';

const base = temporaryFolder();
afterAll(() => {
  rmSync(base, { recursive: true });
});

const A = 'content/practices/a.mdx';
const text = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: Долгий текст, по которому файл узнают после переезда\n${more}---\n\nРассказ.\n`;

let folders = 0;
const repository = () => new Repository(path.join(base, String((folders += 1))));

describe('readHistory', () => {
  it('tells what changed and when, the newest first', async () => {
    const one = repository();
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Первое') });
    one.commit('2026-02-02T22:30:00Z', { [A]: text('Второе', 'started: 2020\n') });
    const versions = (await readHistory(one.folder)).versions.get('practices/a.mdx') ?? [];
    expect(versions.map(({ date, fields }) => [date, fields])).toEqual([
      ['2026-02-03', ['title', 'started']],
      ['2026-02-01', []],
    ]);
    const blobs = versions.map(({ blob }) => blob);
    const texts = await readVersions(one.folder, blobs);
    expect(blobs.map((blob) => texts.get(blob))).toEqual([
      text('Второе', 'started: 2020\n'),
      text('Первое'),
    ]);
  });

  it('follows an entry to its new address, however often it moves', async () => {
    const one = repository();
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    one.commit('2026-02-02T09:00:00Z', { [A]: undefined, 'content/practices/b.mdx': text('Имя') });
    one.commit('2026-02-03T09:00:00Z', {
      'content/practices/b.mdx': undefined,
      'content/practices/c.mdx': text('Имя'),
    });
    const { versions, gone } = await readHistory(one.folder);
    expect(versions.get('practices/c.mdx')).toHaveLength(3);
    expect(gone.map(({ file, to, date }) => [file.id, to?.id, date])).toEqual([
      ['a', 'c', '2026-02-02'],
      ['b', 'c', '2026-02-03'],
    ]);
  });

  it('remembers a removed entry, and forgets that it was away when it is back', async () => {
    const one = repository();
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    one.commit('2026-02-02T09:00:00Z', { [A]: undefined });
    const { versions, gone } = await readHistory(one.folder);
    expect(versions.size).toBe(0);
    expect(gone.map(({ file, to }) => [file.id, to])).toEqual([['a', undefined]]);
    one.commit('2026-02-03T09:00:00Z', { [A]: text('Имя') });
    expect((await readHistory(one.folder)).gone).toEqual([]);
  });

  it('knows which versions stood at every address that an entry has left', async () => {
    const one = repository();
    const B = 'content/practices/b.mdx';
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    one.commit('2026-02-02T09:00:00Z', { [A]: text('Имя'), [B]: text('Имя', 'started: 1\n') });
    one.commit('2026-02-03T09:00:00Z', { [A]: undefined });
    one.commit('2026-02-04T09:00:00Z', { [A]: text('Новая'), [B]: text('Имя', 'started: 2\n') });
    one.commit('2026-02-05T09:00:00Z', {
      [B]: undefined,
      'content/practices/c.mdx': text('Имя', 'started: 2\n'),
    });
    const { versions, left, gone } = await readHistory(one.folder);
    const told = ({ file, to, versions: known }: (typeof left)[number]) => [
      file.id,
      to?.id,
      known.map(({ date }) => date),
    ];
    expect(left.map(told)).toEqual([
      ['a', undefined, ['2026-02-01']],
      ['b', 'c', ['2026-02-04', '2026-02-02']],
    ]);
    expect(gone.map(told)).toEqual([['b', 'c', ['2026-02-04', '2026-02-02']]]);
    expect(versions.get('practices/a.mdx')?.map(({ date }) => date)).toEqual(['2026-02-04']);
    expect(versions.get('practices/c.mdx')).toHaveLength(3);
  });

  it('tells nothing of people: a card that was taken back leaves no trace', async () => {
    const one = repository();
    const card = 'content/people/anna.yaml';
    one.commit('2026-02-01T09:00:00Z', { [card]: 'title: Анна\n' });
    one.commit('2026-02-02T09:00:00Z', { [card]: 'title: Анна Петровна\n' });
    expect((await readHistory(one.folder)).versions.size).toBe(0);
    one.commit('2026-02-03T09:00:00Z', { [card]: undefined });
    expect(await readHistory(one.folder)).toEqual({ versions: new Map(), left: [], gone: [] });
  });

  it('marks the versions that the editors have taken back, under a former address too', async () => {
    const one = repository();
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    one.commit('2026-02-02T09:00:00Z', { [A]: undefined, 'content/practices/b.mdx': text('Имя') });
    const [newest, first] = (await readHistory(one.folder)).versions.get('practices/b.mdx') ?? [];
    const list = (name = '') => `- entry: practices/a\n  versions: ['${name}']\n`;
    one.commit('2026-02-03T09:00:00Z', { 'content/withdrawn-versions.yaml': list(first?.name) });
    const marked = (await readHistory(one.folder)).versions.get('practices/b.mdx');
    expect(marked?.map(({ name, isWithdrawn }) => [name, isWithdrawn])).toEqual([
      [newest?.name, false],
      [first?.name, true],
    ]);
    expect(await withdrawnProblem(one.folder)).toBeUndefined();
    one.commit('2026-02-04T09:00:00Z', { 'content/withdrawn-versions.yaml': list('0123456789') });
    expect(await withdrawnProblem(one.folder)).toContain('practices/a: 0123456789');
    one.commit('2026-02-05T09:00:00Z', { 'content/withdrawn-versions.yaml': 'entry: a\n' });
    await expect(readHistory(one.folder)).rejects.toThrow('withdrawn-versions.yaml');
    expect(await withdrawnProblem(one.folder)).toBeUndefined();
  });

  it('says what Git says when the repository is broken', async () => {
    const one = repository();
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    writeFileSync(path.join(one.folder, '.git', 'config'), '[core\n');
    await expect(historyProblem(one.folder)).rejects.toThrow('bad config');
    await expect(readHistory(one.folder)).rejects.toThrow('bad config');
  });

  it('gives the command by which Git trusts the folder of another user', async () => {
    const one = repository();
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    // Git's own way to try what it does with a folder of somebody else.
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
    const problem = await historyProblem(one.folder);
    vi.unstubAllEnvs();
    expect(problem).toMatch(/принадлежит другому пользователю/);
    const command = `git config --global --add safe.directory ${realpathSync(one.folder)}`;
    expect(problem?.endsWith(`выполните: ${command}`)).toBe(true);
  });

  it('throws when Git lacks a text', async () => {
    const one = repository();
    await expect(readVersions(one.folder, ['0'.repeat(40)])).rejects.toThrow('no text');
  });

  it('reads the log alike when its owner wants signatures shown', async () => {
    const one = repository();
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    const plain = await readHistory(one.folder);
    // Any signature makes Git say something, a broken one too.
    const commit = one.git('cat-file', 'commit', 'HEAD');
    const signed = commit.replace(/^(committer .*\n)/m, '$1gpgsig x\n');
    writeFileSync(path.join(one.folder, 'signed'), signed);
    const name = one.git('hash-object', '-w', '-t', 'commit', '--literally', 'signed').trim();
    one.git('reset', '--quiet', '--soft', name);
    one.git('config', 'log.showSignature', 'true');
    const dates = ({ versions }: typeof plain) =>
      [...versions.values()].flat().map(({ date }) => date);
    expect(dates(plain)).toEqual(['2026-02-01']);
    expect(dates(await readHistory(one.folder))).toEqual(dates(plain));
  });

  it('takes a merge for one change', async () => {
    const one = repository();
    one.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    one.draft(
      'practices/a',
      undefined,
      ['2026-02-02T09:00:00Z', { [A]: text('Раз') }],
      ['2026-02-03T09:00:00Z', { [A]: text('Два') }],
    );
    one.git('merge', '--quiet', '--no-ff', '--message', 'Публикация', 'cms/practices/a');
    const versions = (await readHistory(one.folder)).versions.get('practices/a.mdx');
    expect(versions?.map(({ fields }) => fields)).toEqual([['title'], []]);
  });

  it('knows nothing without a repository, without a commit or with the latest state alone', async () => {
    const nothing = { versions: new Map(), left: [], gone: [] };
    const empty = temporaryFolder();
    expect(await readHistory(empty)).toEqual(nothing);
    expect(await historyProblem(empty)).toContain('не репозиторий');
    const unborn = temporaryFolder();
    execFileSync('git', ['init', '--quiet', unborn]);
    expect(await readHistory(unborn)).toEqual(nothing);
    expect(await historyProblem(unborn)).toContain('ни одной правки');
    const whole = repository();
    whole.commit('2026-02-01T09:00:00Z', { [A]: text('Имя') });
    const shallow = path.join(base, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${whole.folder}`, shallow]);
    expect(await readHistory(shallow)).toEqual(nothing);
    expect(await historyProblem(shallow)).toContain('git fetch --unshallow');
    expect(await historyProblem(whole.folder)).toBeUndefined();
  });
});

describe('changedFields', () => {
  it.each([
    ['a: 1\nb: 2\n', 'a: 1\nb: 3\n', ['b']],
    ['a: 1\n', 'a: 1\nb:\n  - x\n', ['b']],
    ['a: 1\nb: 2\n', 'a: 1\n', ['b']],
    ['a: 1\n', 'a: 1\n', []],
    ['---\na: 1\n---\nТекст\n', '---\na: 1\n---\nДругой\n', ['body']],
    ['---\na: |\n  b: 1\n---\n', '---\na: |\n  b: 2\n---\n', ['a']],
    ['---\r\na: 1\r\n---\r\nТекст\r\n', '---\na: 1\n---\nТекст\n', []],
  ])('%j became %j', (before, after, fields) => {
    expect(changedFields(before, after)).toEqual(fields);
  });
});
