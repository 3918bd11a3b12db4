import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changedFields } from '../../../src/workspace/history/changed-fields.ts';
import {
  historyProblem,
  readHistory,
  readVersions,
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
    const nothing = { versions: new Map(), gone: [] };
    const empty = temporaryFolder();
    expect(await readHistory(empty)).toEqual(nothing);
    expect(await historyProblem(empty)).toContain('не репозиторий');
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
