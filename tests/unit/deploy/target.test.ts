import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../scripts/lib/deploy/explain.ts';
import { withTarget } from '../../../scripts/lib/deploy/target.ts';
import { siteOf, temporary } from './folders.ts';

const nothing = () => Promise.resolve();

describe('a folder of releases', () => {
  it('is not made of a folder with anything else in it', async () => {
    const folder = siteOf({ 'diary.txt': 'mine' });
    await expect(withTarget(folder, nothing)).rejects.toThrow('не пуста');
    expect(readdirSync(folder)).toEqual(['diary.txt']);
  });

  it('is refused to a second process', async () => {
    const folder = temporary();
    const script =
      "import('./scripts/lib/deploy/target.ts').then(({ withTarget }) => withTarget(process.argv[1], () => { console.log('held'); setInterval(() => {}, 1000); return new Promise(() => {}); }))";
    const other = spawn(process.execPath, ['-e', script, folder]);
    await new Promise((resolve) => other.stdout.once('data', resolve));
    await expect(withTarget(folder, nothing)).rejects.toThrow(`процесс ${other.pid}`);
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    await expect(withTarget(folder, nothing)).resolves.toBeUndefined();
  });

  it('serves by a link: a folder in its place is left alone', async () => {
    const folder = temporary();
    await withTarget(folder, nothing);
    mkdirSync(path.join(folder, 'current'));
    await expect(withTarget(folder, nothing)).rejects.toThrow('не ссылка');
  });

  it('keeps what is not a release', async () => {
    const folder = temporary();
    await withTarget(folder, nothing);
    mkdirSync(path.join(folder, 'releases', 'mine'), { recursive: true });
    expect(await withTarget(folder, ({ names }) => names())).toEqual([]);
  });
});

describe('explain', () => {
  it.each([
    ["ENOSPC: no space left on device, write '/srv/portal/.work/release/a'", 'место'],
    ["EROFS: read-only file system, open '/srv/portal/.praktikoteka'", 'только для чтения'],
    ["EACCES: permission denied, mkdir '/srv/portal'", 'Нет прав'],
  ])('%s', (text, words) => {
    const { message } = explain(new Error(text), '/srv/portal');
    expect(message).toMatch(/^Публикация в \/srv\/portal прервана\. .* Показанный сайт цел\.$/);
    expect(message).toContain(words);
  });

  it('throws on what it does not know', () => {
    expect(() => explain(new Error('odd'), '/srv/portal')).toThrow('odd');
  });

  it('says what stands in the way of the folder', async () => {
    const file = path.join(siteOf({ file: '' }), 'file');
    for (const place of [file, path.join(file, 'deep')]) {
      const reason: unknown = await withTarget(place, nothing).catch((found: unknown) => found);
      expect(explain(reason, place).message).toContain('стоит файл');
    }
  });
});
