import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { commitAll, createRepository, FILE, git, removeRepository } from './repository.ts';

const REGION = 'content/regions/ru-niz.yaml';
const PROGRAM = 'content/programs/nacproekt-semya.mdx';
const text = readFileSync(FILE, 'utf8');
const titled = (title: string): string => text.replace(/^title: .*$/m, `title: ${title}`);
const options = { commitMessage: 'Удаление' };

let root: string;
let desk: Desk;
let before: string;
beforeEach(async () => {
  root = createRepository([FILE, REGION, PROGRAM]);
  before = git(root, 'rev-parse', 'main');
  desk = await Desk.open(root);
});
afterEach(async () => {
  await desk.close();
  removeRepository(root);
});

const errorOf = (body: unknown): string => (body as { error: string }).error;

const expectNothingChanged = async () => {
  await desk.idle();
  expect(git(root, 'rev-parse', 'main')).toBe(before);
  expect(git(path.join(root, '.cms', 'repository'), 'rev-parse', 'main')).toBe(before);
  expect(git(root, 'status', '--porcelain')).toBe('');
  expect(desk.builds).toBe(0);
};

describe('publishing', () => {
  it('is refused when the entry leads to what is not in the catalogue', async () => {
    await desk.save(text.replace(/^region: .*$/m, 'region: ru-xx'));
    const { status, body } = await desk.publish();
    expect(status).toBe(422);
    expect(errorOf(body)).toMatch(
      /^Не опубликовано.*\nПрактика «.+: .*такой записи \(регион\) в каталоге нет/u,
    );
    await expectNothingChanged();
    expect(await desk.card()).toMatchObject({ status: 200 });
  });

  it('is refused while the entry lacks what it must have', async () => {
    await desk.save(text.replace(/^region: .*\n/m, ''));
    expect(await desk.publish()).toMatchObject({ status: 422 });
    await expectNothingChanged();
  });

  it('is refused while the remarks of the editors wait for the author', async () => {
    await desk.save(text.replace(/^updated: /m, 'remarks: Уточните, с какого года.\nupdated: '));
    const { status, body } = await desk.publish();
    expect(status).toBe(422);
    expect(errorOf(body)).toContain('Замечания редакции ещё не сняты');
    await expectNothingChanged();
  });

  it('is not refused for errors that were there before', async () => {
    writeFileSync(path.join(root, 'content', 'practices', 'lomanaya.mdx'), '---\ntitle: [\n---\n');
    commitAll(root, 'Сломанная запись');
    await desk.save(titled('Из CMS'));
    expect(await desk.publish()).toMatchObject({ status: 200 });
  });
});

describe('a deletion', () => {
  it('is refused while an entry refers to what is deleted', async () => {
    const { status, body } = await desk.ask('deleteFiles', { paths: [PROGRAM], options });
    expect(status).toBe(422);
    expect(errorOf(body)).toMatch(/^Не удалено: на это ещё ссылаются.\nПрактика «.*\nУберите/u);
    await expectNothingChanged();
  });

  it('of the last entry that refers frees the other', async () => {
    expect(await desk.ask('deleteFiles', { paths: [FILE], options })).toMatchObject({
      status: 200,
    });
    expect(await desk.ask('deleteFiles', { paths: [PROGRAM], options })).toMatchObject({
      status: 200,
    });
  });
});

describe('a fixed set', () => {
  it('loses no entry', async () => {
    const { status, body } = await desk.ask('deleteFiles', { paths: [REGION], options });
    expect(status).toBe(422);
    expect(errorOf(body)).toContain('постоянный');
    await expectNothingChanged();
  });

  it('gains no entry, while its own are edited', async () => {
    const region = readFileSync(REGION, 'utf8');
    const refused = await desk.save(region, REGION.replace('niz', 'xxx'));
    expect(refused.status).toBe(422);
    expect(errorOf(refused.body)).toContain('постоянный');
    expect(await desk.save(region.replace(/^title: .*$/m, 'title: Край'), REGION)).toMatchObject({
      status: 200,
    });
    await expectNothingChanged();
  });
});
