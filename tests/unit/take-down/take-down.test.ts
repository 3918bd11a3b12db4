import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeDown } from '../../../scripts/lib/take-down/take-down.ts';
import { commitAll, createRepository, git, removeRepository } from '../../cms/repository.ts';

const FILE = 'public/uploads/foto.txt';
const SECRET = 'Имя ребёнка, которого ищут';

let root: string;
let said: string;
const inRoot = (...parts: string[]) => path.join(root, ...parts);
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  writeFileSync(inRoot(file), text);
};
const take = (files = [FILE], past = false) =>
  takeDown({ root, files, past, say: (text) => (said += text) });

/** Everything that the repository holds, reachable or not. */
const objects = () =>
  git(root, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)')
    .split('\n')
    .map((id) => git(root, 'cat-file', '-p', id))
    .join('\n');

beforeEach(() => {
  said = '';
  root = createRepository(['content/regions', 'content/vocabularies/event-kinds.yaml']);
  // What the check says of this little catalogue is no matter here: files of uploads lie aside of it.
  write(FILE, `${SECRET}, первая редакция`);
  commitAll(root, 'Фотография');
});
afterEach(() => {
  removeRepository(root);
});

describe('what is taken away', () => {
  it('is gone from branches, tags, drafts, old commits and under former names', async () => {
    git(root, 'tag', '--annotate', 'v1', '--message', 'Выпуск');
    renameSync(inRoot(FILE), inRoot('public/uploads/drugoe.txt'));
    commitAll(root, 'Другое имя');
    git(root, 'update-ref', 'refs/drafts/cms/practices/one', 'HEAD~1');
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    git(root, 'commit', '--quiet', '--amend', '--message', 'Новое имя');
    rmSync(inRoot('public/uploads/drugoe.txt'));
    commitAll(root, 'Больше нет');
    const untouched = git(root, 'rev-list', '--max-parents=0', 'HEAD');
    expect(await take(['public/uploads/drugoe.txt'])).toEqual([]);
    expect(objects()).not.toContain(SECRET);
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(git(root, 'fsck', '--no-progress')).toBe('');
    expect(git(root, 'rev-list', '--max-parents=0', 'HEAD')).toBe(untouched);
    expect(git(root, 'rev-parse', 'v1^0')).toBe(untouched);
    expect(git(root, 'for-each-ref', 'refs/remotes')).toBe('');
    expect(said).toContain(FILE);
  });

  it('is only the past of a file when its present may stay', async () => {
    write(FILE, 'Без имени');
    commitAll(root, 'Имя убрано');
    write('заметки.txt', 'ещё правка');
    commitAll(root, 'Заметки');
    const before = git(root, 'rev-parse', 'HEAD^{tree}');
    expect(await take([FILE], true)).toEqual([]);
    expect(objects()).not.toContain(SECRET);
    expect(readFileSync(inRoot(FILE), 'utf8')).toBe('Без имени');
    expect(git(root, 'rev-parse', 'HEAD^{tree}')).toBe(before);
    expect(git(root, 'log', '--format=%s')).toBe('Заметки\nИмя убрано\nНачало');
  });

  it('is named when another file says the same', async () => {
    write('заметки.txt', `${SECRET}, первая редакция`);
    rmSync(inRoot(FILE));
    commitAll(root, 'Копия');
    expect(await take()).toHaveLength(1);
  });
});

describe('what stays', () => {
  it('keeps authors, days, messages and merges', async () => {
    const describeLog = () => git(root, 'log', '--format=%an %ae %aI %cI %s');
    rmSync(inRoot(FILE));
    write('заметки.txt', 'вместе с удалением');
    commitAll(root, 'Удаление');
    git(root, 'switch', '--quiet', '--create', 'side', 'HEAD~1');
    write('сбоку.txt', 'сбоку');
    commitAll(root, 'Сбоку');
    git(root, 'switch', '--quiet', 'main');
    git(root, 'merge', '--quiet', '--no-edit', 'side');
    const before = describeLog()
      .split('\n')
      .filter((line) => !line.endsWith('Фотография'));
    await take();
    expect(describeLog().split('\n')).toEqual(before);
    expect(git(root, 'log', '-1', '--merges', '--format=%s')).toContain('side');
  });

  it('is the list of withdrawn versions, under the new names', async () => {
    write('заметки.txt', 'правка');
    commitAll(root, 'Правка');
    const [before] = git(root, 'rev-list', 'HEAD').split('\n');
    const list = 'content/withdrawn-versions.yaml';
    write(
      list,
      `# причина\n- entry: practices/one\n  versions: ['${before?.slice(0, 10) ?? ''}']\n`,
    );
    rmSync(inRoot(FILE));
    commitAll(root, 'Отозвано');
    await take();
    const name = git(root, 'log', '--format=%h', '--abbrev=10', '--grep=Правка');
    expect(readFileSync(inRoot(list), 'utf8')).toContain(name);
    expect(readFileSync(inRoot(list), 'utf8')).toContain('# причина');
    expect(git(root, 'status', '--porcelain')).toBe('');
  });
});

describe('nothing is touched', () => {
  it.each<[string, () => void, string]>([
    [
      'while there are edits of one’s own',
      () => {
        write('заметки.txt', 'правка');
      },
      'незафиксированные правки: заметки.txt',
    ],
    [
      'while edits are stashed',
      () => {
        write('заметки.txt', 'правка');
        git(root, 'stash', '--quiet');
      },
      'git stash',
    ],
    [
      'while another program of Git is at work',
      () => {
        writeFileSync(inRoot('.git/index.lock'), '');
      },
      'index.lock',
    ],
    [
      'on another branch',
      () => {
        git(root, 'switch', '--quiet', '--create', 'other');
      },
      'ветка other',
    ],
    [
      'when the name is wrong',
      () => {
        git(root, 'mv', FILE, 'public/foto.txt');
        git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
        git(root, 'reflog', 'expire', '--expire=now', '--all');
      },
      'Такого файла в истории нет',
    ],
  ])('%s', async (_when, prepare, message) => {
    prepare();
    const before = git(root, 'rev-parse', 'HEAD');
    await expect(take()).rejects.toThrow(message);
    expect(git(root, 'rev-parse', 'HEAD')).toBe(before);
  });

  it('while others need the file: what to mend is said, and the file is back', async () => {
    const region = 'content/regions/ru-niz.yaml';
    write(
      'content/practices/one.mdx',
      readFileSync('content/practices/nizhny-prokat-novorozhdennym.mdx', 'utf8'),
    );
    commitAll(root, 'Практика');
    await expect(take([region])).rejects.toThrow(/one\.mdx:\d+:\d+ error[^]*Пока ничего не убрано/);
    expect(existsSync(inRoot(region))).toBe(true);
    expect(git(root, 'status', '--porcelain')).toBe('');
  });
});
