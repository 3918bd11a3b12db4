import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import {
  commitAll,
  createRepository,
  FILE,
  git,
  NAME,
  programsIn,
  removeRepository,
} from './repository.ts';

const text = readFileSync(FILE, 'utf8');
const titled = (title: string): string => text.replace(/^title: .*$/m, `title: ${title}`);

let root: string;
let desk: Desk;
beforeEach(async () => {
  root = createRepository();
  desk = await Desk.open(root);
});
afterEach(async () => {
  await desk.close();
  removeRepository(root);
});

const reopen = async () => {
  await desk.close();
  desk = await Desk.open(root);
};
const inRepository = () => readFileSync(path.join(root, FILE), 'utf8');
const draftText = async () =>
  (
    await desk.ask('unpublishedEntryDataFile', {
      collection: 'practices',
      slug: path.parse(FILE).name,
      path: FILE,
      id: FILE,
    })
  ).body;

describe('a draft', () => {
  it('goes from the form to the working repository', async () => {
    expect(await desk.save(titled('Прокат вещей, правка'))).toMatchObject({ status: 200 });
    expect(inRepository()).toBe(text);
    expect((await desk.ask('unpublishedEntries')).body).toEqual([NAME]);
    expect((await desk.card()).body).toMatchObject({
      status: 'draft',
      diffs: [{ path: FILE, newFile: false }],
    });
    const params = { collection: 'practices', slug: path.parse(FILE).name };
    await desk.ask('updateUnpublishedEntryStatus', { ...params, newStatus: 'pending_publish' });
    expect((await desk.card()).body).toMatchObject({ status: 'pending_publish' });
    expect(await desk.publish()).toMatchObject({ status: 200 });
    await desk.idle();
    expect(inRepository()).toBe(titled('Прокат вещей, правка'));
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(git(root, 'log', '-1', '--format=%an')).toBe('Редактор');
    expect(desk.builds).toBe(1);
    expect(await desk.state()).toMatchObject({
      build: 'idle',
      commit: git(root, 'rev-parse', 'main'),
    });
    expect((await desk.ask('unpublishedEntries')).body).toEqual([]);
    expect(git(root, 'for-each-ref', 'refs/drafts')).toBe('');
  });

  it('is there with its status after a restart, and after its clone is deleted', async () => {
    await desk.save(titled('Черновик'));
    const params = { collection: 'practices', slug: path.parse(FILE).name };
    await desk.ask('updateUnpublishedEntryStatus', { ...params, newStatus: 'pending_review' });
    await reopen();
    expect((await desk.card()).body).toMatchObject({ status: 'pending_review' });
    await desk.close();
    rmSync(path.join(root, '.cms'), { recursive: true });
    desk = await Desk.open(root);
    expect((await desk.card()).body).toMatchObject({ status: 'pending_review' });
    expect(await draftText()).toMatchObject({ data: titled('Черновик') });
  });

  it.each([
    [
      'a lock',
      (at: string) => {
        writeFileSync(path.join(at, 'index.lock'), '');
      },
    ],
    [
      'a branch being written',
      (at: string) => {
        git(path.dirname(at), 'checkout', '--quiet', `cms/${NAME}`);
        writeFileSync(path.join(path.dirname(at), FILE), 'half');
      },
    ],
    [
      'a broken index',
      (at: string) => {
        writeFileSync(path.join(at, 'index'), 'x');
      },
    ],
    [
      'a broken repository',
      (at: string) => {
        rmSync(path.join(at, 'HEAD'));
      },
    ],
  ])('survives %s left by a crash', async (_name, breakIt) => {
    await desk.save(titled('Черновик'));
    await desk.close();
    breakIt(path.join(root, '.cms', 'repository', '.git'));
    desk = await Desk.open(root);
    expect(await draftText()).toMatchObject({ data: titled('Черновик') });
    expect(await desk.save(titled('Ещё правка'))).toMatchObject({ status: 200 });
    expect(inRepository()).toBe(text);
    expect(git(root, 'status', '--porcelain')).toBe('');
  });

  it('shows as its own only what it has changed itself', async () => {
    await desk.save(titled('Черновик'));
    const other = FILE.replace('nizhny', 'drugoy');
    writeFileSync(path.join(root, other), titled('Другая запись'));
    commitAll(root, 'Другая запись');
    expect((await desk.card()).body).toMatchObject({ diffs: [{ path: FILE }] });
  });

  it('is not written over a newer version of the entry', async () => {
    await desk.save(titled('Черновик'));
    writeFileSync(path.join(root, FILE), titled('Правка в репозитории'));
    commitAll(root, 'Правка в репозитории');
    expect(await desk.save(titled('Черновик снова'))).toMatchObject({ status: 409 });
    expect(await desk.publish()).toMatchObject({ status: 409 });
    expect(inRepository()).toBe(titled('Правка в репозитории'));
    expect(await draftText()).toMatchObject({ data: titled('Черновик') });
  });

  it('can be thrown away', async () => {
    await desk.save(titled('Черновик'));
    const params = { collection: 'practices', slug: path.parse(FILE).name };
    expect(await desk.ask('deleteUnpublishedEntry', params)).toMatchObject({ status: 200 });
    expect(await desk.card()).toEqual({ status: 200, body: { draft: null } });
    expect(git(root, 'for-each-ref', 'refs/drafts')).toBe('');
  });
});

describe('publishing', () => {
  it("joins the work of the repository's owner", async () => {
    await desk.save(titled('Из CMS'));
    writeFileSync(path.join(root, 'заметки.txt'), 'новое\n');
    commitAll(root, 'Заметки');
    await desk.publish();
    await desk.idle();
    expect(inRepository()).toBe(titled('Из CMS'));
    expect(readFileSync(path.join(root, 'заметки.txt'), 'utf8')).toBe('новое\n');
    expect(git(root, 'status', '--porcelain')).toBe('');
  });

  it('waits while the same file has changes that are not committed', async () => {
    await desk.save(titled('Из CMS'));
    writeFileSync(path.join(root, FILE), titled('Не закоммичено'));
    await desk.publish();
    expect(inRepository()).toBe(titled('Не закоммичено'));
    expect(desk.builds).toBe(0);
    expect(await desk.state()).toMatchObject({
      build: 'idle',
      commit: git(root, 'rev-parse', 'main'),
    });
    expect((await desk.state()).message).toMatch(
      /^Опубликованное ещё не на портале\. .*незафиксированные правки.*: content\/practices\/\S+\.mdx\. .*git commit/u,
    );
    git(root, 'checkout', '--quiet', '--', FILE);
    await reopen();
    await desk.idle();
    expect(inRepository()).toBe(titled('Из CMS'));
    expect((await desk.state()).message).toBe('');
  });

  it('has not failed when the working repository cannot take it over at once', async () => {
    await desk.save(titled('Из CMS'));
    const lock = path.join(root, '.git', 'refs', 'drafts', 'published.lock');
    writeFileSync(lock, '');
    expect(await desk.publish()).toMatchObject({ status: 200 });
    expect((await desk.state()).message).toContain('ещё не на портале');
    rmSync(lock);
    await reopen();
    await desk.idle();
    expect(inRepository()).toBe(titled('Из CMS'));
    expect((await desk.state()).message).toBe('');
  });

  it('runs no hook of the repository', async () => {
    const hook = path.join(root, '.git', 'hooks');
    for (const name of ['pre-push', 'post-merge', 'reference-transaction', 'post-checkout']) {
      writeFileSync(path.join(hook, name), `#!/bin/sh\ntouch "${root}/hooked"\n`, { mode: 0o755 });
    }
    await reopen();
    await desk.save(titled('Из CMS'));
    await desk.publish();
    await desk.idle();
    expect(existsSync(path.join(root, 'hooked'))).toBe(false);
  });

  it('deletes an entry', async () => {
    const options = { commitMessage: 'Удаление' };
    expect(await desk.ask('deleteFiles', { paths: [FILE], options })).toMatchObject({
      status: 200,
    });
    await desk.idle();
    expect(existsSync(path.join(root, FILE))).toBe(false);
    expect(desk.builds).toBe(1);
  });

  it('tells when the portal could not be built', async () => {
    desk.outcome = { ok: false, message: 'Шаг не выполнен.' };
    await desk.save(titled('Из CMS'));
    await desk.publish();
    await desk.idle();
    expect(await desk.state()).toMatchObject({ build: 'failed', message: 'Шаг не выполнен.' });
  });
});

describe('the backend', () => {
  it('does not follow a link in the repository', async () => {
    const link = FILE.replace('nizhny', 'ssylka');
    symlinkSync('../../.git/config', path.join(root, link));
    commitAll(root, 'Ссылка');
    expect(await desk.ask('getEntry', { path: link })).toMatchObject({ status: 422 });
    expect(await desk.save(text, link)).toMatchObject({ status: 422 });
  });

  it.runIf(process.platform === 'linux')('starts decap-server anew when it is gone', async () => {
    await desk.ask('info');
    const programs = programsIn(root);
    expect(programs).not.toEqual([]);
    for (const pid of programs) process.kill(pid, 'SIGKILL');
    expect(await desk.save(titled('Черновик'))).toMatchObject({ status: 200 });
  });

  it('says why it cannot work on another branch', async () => {
    await desk.close();
    git(root, 'switch', '--quiet', '--create', 'other');
    desk = await Desk.open(root);
    expect(desk.refusal).toContain('git switch main');
    expect(await desk.ask('info')).toMatchObject({ status: 503 });
    expect(await desk.state()).toMatchObject({ build: 'off', message: desk.refusal });
  });
});
