import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { createRepository, FILE, git, removeRepository } from './repository.ts';

const text = readFileSync(FILE, 'utf8').replace(/^title: .*$/m, 'title: Черновик');

let root: string;
let desk: Desk;
beforeEach(async () => {
  root = createRepository();
  desk = await Desk.open(root);
  await desk.save(text);
  await desk.close();
});
afterEach(async () => {
  await desk.close();
  removeRepository(root);
});

const inRepository = () => readFileSync(path.join(root, FILE), 'utf8');
const lockAt = (name: string): string => {
  const lock = path.join(root, '.git', name);
  writeFileSync(lock, '');
  return lock;
};

describe('a lock in the working repository', () => {
  it('that a crash of the portal has left is cleared away', async () => {
    writeFileSync(path.join(root, '.cms', 'writing'), '');
    for (const name of ['index.lock', 'packed-refs.lock']) lockAt(name);
    desk = await Desk.open(root);
    expect(await desk.publish()).toMatchObject({ status: 200 });
    await desk.idle();
    expect(inRepository()).toBe(text);
    expect(git(root, 'status', '--porcelain')).toBe('');
  });

  it('of its owner is waited for and left alone', async () => {
    const lock = lockAt('index.lock');
    desk = await Desk.open(root);
    expect(await desk.publish()).toMatchObject({ status: 200 });
    expect((await desk.state()).message).toMatch(
      /занят другой программой Git: есть файл .*index\.lock\. Если она не работает, удалите/,
    );
    expect(existsSync(lock)).toBe(true);
    rmSync(lock);
    await desk.close();
    desk = await Desk.open(root);
    await desk.idle();
    expect(inRepository()).toBe(text);
  });

  it('on what the portal keeps of a publication makes it wait', async () => {
    desk = await Desk.open(root);
    const lock = lockAt('refs/drafts/published.lock');
    expect(await desk.publish()).toMatchObject({ status: 200 });
    expect((await desk.state()).message).toContain('Опубликованное ещё не на портале');
    rmSync(lock);
    await desk.close();
    desk = await Desk.open(root);
    await desk.idle();
    expect(inRepository()).toBe(text);
    expect((await desk.state()).message).toBe('');
  });
});
