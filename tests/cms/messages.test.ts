import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLONE_FOLDER, CMS_FOLDER } from '../../src/workspace/refs.ts';
import { Desk } from './desk.ts';
import { createRepository, FILE, git, NAME, removeRepository } from './repository.ts';

const text = readFileSync(FILE, 'utf8');

let root: string;
let desk: Desk;
let version = 0;
beforeAll(async () => {
  root = createRepository();
  desk = await Desk.open(root);
});
afterAll(async () => {
  await desk.close();
  removeRepository(root);
});

const save = (commitMessage: string) => {
  version += 1;
  return desk.save(text.replace(/^title: .*$/m, `title: Правка ${version}`), FILE, {
    commitMessage,
  });
};
const logged = (format: string): string =>
  git(
    path.join(root, CMS_FOLDER, CLONE_FOLDER),
    'log',
    '-1',
    `--format=${format}`,
    `refs/heads/cms/${NAME}`,
  );

it.each([
  '-m',
  '--amend',
  '--author=Другой <other@example.org>',
  '-F /etc/passwd',
  'Правка, Co-authored-by: Другой <other@example.org>',
  '$(touch hacked) `touch hacked` ; touch hacked',
  '"кавычки" \'и\' \\ косая черта',
  '#1 fixes #2 closes #3',
  '<script>alert(1)</script>',
  'Правка записи: Практики «Школа» %s %n %(trailers)',
])('writes the message %j as it is, and nothing more', async (message) => {
  expect(await save(message)).toMatchObject({ status: 200 });
  expect(logged('%B')).toBe(message);
  expect(logged('%(trailers)')).toBe('');
  expect(logged('%an <%ae>')).toBe('Редактор <editor@example.org>');
});

it.each([
  'Co-authored-by: Другой <other@example.org>',
  'Signed-off-by: Другой <other@example.org>',
  ' Signed-off-by : x',
  '(cherry picked from commit 0000000)',
  'Правка\nCo-authored-by: Другой <other@example.org>',
  'Правка\r\n\r\nSigned-off-by: x',
  'Правка\u2028Co-authored-by: x',
  'Правка\u0085x',
  'Правка\u0000x',
  'Правка \u202Eабв',
  ' ',
  'я'.repeat(10_000),
])('refuses the message %j', async (message) => {
  const { status, body } = await save(message);
  expect(status).toBe(422);
  expect((body as { error: string }).error).toMatch(/[а-яё]/u);
});
