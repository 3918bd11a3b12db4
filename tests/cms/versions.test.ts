import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { createRepository, FILE, NAME, removeRepository } from './repository.ts';

const text = readFileSync(FILE, 'utf8');
const titled = (title: string): string => text.replace(/^title: .*$/m, `title: ${title}`);
const [collection, slug] = NAME.split('/');

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

/** Version that an answer of the backend carries. */
const versionOf = ({ body }: { body: unknown }) => (body as { version: string }).version;
const openPublished = () => desk.ask('getEntry', { path: FILE });
const openDraft = () =>
  desk.ask('unpublishedEntryDataFile', { collection, slug, path: FILE, id: FILE });

it('saves over what the editor has seen', async () => {
  const opened = versionOf(await openPublished());
  const saved = await desk.save(titled('Первая правка'), FILE, {}, opened);
  expect(saved.status).toBe(200);
  const again = await desk.save(titled('Вторая правка'), FILE, {}, versionOf(saved));
  expect(again.status).toBe(200);
  expect(versionOf(await openDraft())).toBe(versionOf(again));
});

it('refuses to save over what somebody else has saved meanwhile', async () => {
  const opened = versionOf(await openPublished());
  await desk.save(titled('Правка одного'), FILE, {}, opened);
  const refused = await desk.save(titled('Правка другого'), FILE, {}, opened);
  expect(refused).toMatchObject({
    status: 409,
    body: { error: expect.stringContaining('Ваш текст остался в форме') as string },
  });
  expect(await openDraft()).toMatchObject({ body: { data: titled('Правка одного') } });
});

it('refuses a new entry in the place of another one', async () => {
  expect(await desk.save(titled('Новая'), FILE, {}, '')).toMatchObject({ status: 409 });
});

it.each(['publishUnpublishedEntry', 'deleteUnpublishedEntry'])(
  'refuses %s of a draft that has changed since it was opened',
  async (action) => {
    const seen = versionOf(await desk.save(titled('Первая правка')));
    await desk.save(titled('Вторая правка'));
    const params = { collection, slug };
    expect(await desk.ask(action, params, seen)).toMatchObject({ status: 409 });
    const opened = versionOf(await openDraft());
    expect(await desk.ask(action, params, opened)).toMatchObject({ status: 200 });
  },
);

it.each(['persistEntry', 'publishUnpublishedEntry', 'deleteUnpublishedEntry', 'deleteFiles'])(
  'refuses %s from a page that does not say what it has seen',
  async (action) => {
    await desk.save(titled('Черновик'));
    const refused =
      action === 'persistEntry'
        ? await desk.save(titled('Правка'), FILE, {}, null)
        : await desk.ask(
            action,
            action === 'deleteFiles'
              ? { paths: [FILE], options: { commitMessage: 'Удаление' } }
              : { collection, slug },
            null,
          );
    expect(refused).toMatchObject({
      status: 409,
      body: { error: expect.stringMatching(/^Страница редакции не сказала/u) as string },
    });
    expect(await openDraft()).toMatchObject({ body: { data: titled('Черновик') } });
    expect(readFileSync(`${root}/${FILE}`, 'utf8')).toBe(text);
  },
);

it('lets a page save a new entry without a word of what it has seen', async () => {
  const file = FILE.replace('nizhny', 'novyy');
  expect(await desk.save(titled('Новая'), file, {}, null)).toMatchObject({ status: 200 });
});

it('deletes entries one at a time', async () => {
  const other = FILE.replace('nizhny', 'drugoy');
  const params = { paths: [FILE, other], options: { commitMessage: 'Удаление' } };
  expect(await desk.ask('deleteFiles', params)).toMatchObject({
    status: 422,
    body: { error: expect.stringContaining('по одной') as string },
  });
});

it('compares the version of an entry that is deleted with its pictures', async () => {
  const opened = versionOf(await openPublished());
  await desk.save(titled('Правка'), FILE, {}, opened);
  await desk.publish();
  const paths = ['public/uploads/foto.jpg', FILE];
  const params = { paths, options: { commitMessage: 'Удаление' } };
  expect(await desk.ask('deleteFiles', params, opened)).toMatchObject({ status: 409 });
});

it('refuses to delete an entry that has changed since it was opened', async () => {
  const opened = versionOf(await openPublished());
  await desk.save(titled('Правка'), FILE, {}, opened);
  await desk.publish();
  const params = { paths: [FILE], options: { commitMessage: 'Удаление' } };
  expect(await desk.ask('deleteFiles', params, opened)).toMatchObject({ status: 409 });
  const again = versionOf(await openPublished());
  expect(await desk.ask('deleteFiles', params, again)).toMatchObject({ status: 200 });
});
