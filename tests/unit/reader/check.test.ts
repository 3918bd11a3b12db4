import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../scripts/lib/check.ts';
import { BLEMISHES } from '../../../src/reader/mend.ts';
import { SOUND_FILES, textOf } from './entries.ts';
import { folder } from './folder.ts';

const inContent = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text]));

/** Runs the command over the sound catalogue with these files added or changed. */
async function run(args: string[], files: Record<string, string> = {}) {
  const project = await folder({ ...inContent(SOUND_FILES), ...inContent(files), 'README.md': '' });
  let stdout = '';
  let stderr = '';
  const code = await check(args, {
    project,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { project, code, stdout: stdout.replaceAll('\u00A0', ' '), stderr };
}

const lost = { 'practices/lost.mdx': textOf('practices', { region: 'ru-ngo' }) };
const unlinked = {
  'awards/prize.mdx': textOf('awards', {
    nominations: [
      {
        title: 'Первая',
        laureates: [{ kind: 'region', name: 'а', degree: 'б', claim: 'stated' }],
      },
    ],
  }),
};

test('a sound catalogue passes', async () => {
  expect(await run([])).toMatchObject({
    code: 0,
    stdout: 'Проверено: 10 файлов. Итог: ошибок нет.\n',
    stderr: '',
  });
});

test('a problem is one line, the summary another', async () => {
  const { code, stdout } = await run([], { ...lost, ...unlinked });
  expect(code).toBe(1);
  const [warning, error, summary] = stdout.split('\n');
  expect(warning).toMatch(/^content\/awards\/prize\.mdx:\d+:\d+ warning laureate-link Лауреат/);
  expect(error).toMatch(/^content\/practices\/lost\.mdx:9:9 error reference «Регион»: записи/);
  expect(summary).toBe('Проверено: 12 файлов. Итог: 1 ошибка, 1 предупреждение.');
});

test('warnings alone do not fail', async () => {
  expect((await run([], unlinked)).code).toBe(0);
});

test('--json prints an array and nothing else', async () => {
  const { code, stdout, stderr } = await run(['--json'], lost);
  expect([code, stderr]).toEqual([1, '']);
  const [problem, ...rest] = JSON.parse(stdout) as Record<string, unknown>[];
  expect(rest).toEqual([]);
  expect(problem).toEqual({
    file: 'content/practices/lost.mdx',
    line: 9,
    column: 9,
    level: 'error',
    rule: 'reference',
    message: expect.stringContaining('Возможно, вы имели в виду «ru-ngr».') as string,
  });
});

test.each([[[]], [['content']], [['content/practices/school.mdx']], [['--fix']]])(
  'without content/ the command says so for %j',
  async (args) => {
    const project = await folder({ 'README.md': '' });
    let stdout = '';
    const write = (text: string) => (stdout += text);
    expect(await check(args, { project, stdout: write, stderr: write })).toBe(1);
    expect(stdout).toContain('content/:1:1 error missing-folder Папки каталога нет.');
  },
);

test('content/ that is a link is told whatever was asked for', async () => {
  const project = await folder(
    Object.fromEntries(Object.entries(SOUND_FILES).map(([file, text]) => [`else/${file}`, text])),
  );
  await symlink('else', join(project, 'content'));
  let stdout = '';
  const write = (text: string) => (stdout += text);
  const args = ['content/practices/school.mdx'];
  expect(await check(args, { project, stdout: write, stderr: write })).toBe(1);
  expect(stdout).toContain('content/:1:1 error regular-file Это не папка');
});

test('files that entries lead to are looked for under public/uploads', async () => {
  const body = '[План](/uploads/plan.pdf), [дом](/uploads/house.pdf), [ссылка](/uploads/link.pdf)';
  const school = textOf('practices', {}, `${body}\n`);
  const { project } = await run([], { 'practices/school.mdx': school });
  await mkdir(join(project, 'public/uploads'), { recursive: true });
  await writeFile(join(project, 'public/uploads/plan.pdf'), '');
  await symlink('plan.pdf', join(project, 'public/uploads/link.pdf'));
  let stdout = '';
  const write = (text: string) => (stdout += text);
  expect(await check([], { project, stdout: write, stderr: write })).toBe(1);
  expect(stdout.match(/ error links Файла «\S+»/g)).toEqual([
    ' error links Файла «/uploads/house.pdf»',
    ' error links Файла «/uploads/link.pdf»',
  ]);
});

test('--help-like advice names everything that --fix mends', async () => {
  const { stderr } = await run(['--what']);
  for (const blemish of Object.values(BLEMISHES)) expect(stderr).toContain(blemish);
});

test('--json of a sound catalogue is an empty array', async () => {
  expect(await run(['--json'])).toMatchObject({ code: 0, stdout: '[]\n' });
});

test.each([
  [['content/practices/school.mdx'], 0, 1],
  [['content/practices/lost.mdx'], 1, 1],
  [['content/practices'], 1, 2],
  [['content/practices/'], 1, 2],
  [['./content/regions', 'content/events'], 0, 2],
  [['content'], 1, 11],
])('%j checks these files against the whole catalogue', async (paths, code, files) => {
  const result = await run(paths, lost);
  expect(result.code).toBe(code);
  expect(result.stdout).toContain(`Проверено: ${files} файл`);
});

test.each([
  ['content/practices/nothing.mdx', 'Такого файла нет'],
  ['README.md', 'вне папки content/'],
  ['../README.md', 'вне папки content/'],
  ['/etc/passwd', 'вне папки content/'],
  ['content/../README.md', 'вне папки content/'],
])('%s is not a file of the catalogue', async (path, message) => {
  const plain = await run([path]);
  expect(plain.code).toBe(1);
  expect(plain.stdout).toContain(`${path}:1:1 error path `);
  expect(plain.stdout).toContain(message);
  const { code, stdout } = await run(['--json', path]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ file: path, rule: 'path', level: 'error' }]);
});

test('a name that the folder does not know is told for that path', async () => {
  const { stdout } = await run(['content/practices/notes.txt'], { 'practices/notes.txt': '' });
  expect(stdout).toContain('content/practices/notes.txt:1:1 error unknown-file');
});

test('a wrong option is told as JSON where JSON was asked for', async () => {
  const { code, stdout } = await run(['--json', '--jsno']);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: '',
      line: 1,
      column: 1,
      level: 'error',
      rule: 'options',
      message: expect.stringContaining('--json') as string,
    },
  ]);
});

test('a report that nobody reads to its end ends quietly', async () => {
  const script = join(import.meta.dirname, '../../../scripts/check.ts');
  const missing = Array.from({ length: 3000 }, (_, place) => `content/none-${place}.mdx`);
  const child = spawn(process.execPath, [script, '--json', ...missing]);
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number];
  expect([code, stderr]).toEqual([1, '']);
}, 60_000);

test('a file name cannot break a line of the report', async () => {
  const name = 'practices/a\n\u001Bb.mdx';
  const { stdout } = await run([], { [name]: '' });
  expect(stdout.split('\n')[0]).toMatch(
    /^content\/practices\/a\\n\\u001bb\.mdx:1:1 error file-name /,
  );
  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  const json = await run(['--json'], { [name]: '' });
  expect(JSON.parse(json.stdout)).toMatchObject([{ file: `content/${name}` }]);
});

test('a value cannot break a line of the report', async () => {
  const school = textOf('practices', { status: 'a\nb' });
  const { stdout } = await run([], { 'practices/school.mdx': school });
  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
});

test.each([[['--jsno']], [['--json=1']], [['-x']]])('%j is not an option', async (args) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Использование: npm run check/);
});

test('--fix mends what is safe and says so', async () => {
  const text = textOf('practices', {}, 'Текст.  \nЕщё. \n').replaceAll('\n', '\r\n');
  const { project, code, stdout } = await run(['--fix'], { 'practices/school.mdx': text });
  expect(code).toBe(0);
  expect(stdout).toContain(
    'content/practices/school.mdx: исправлено — концы строк CRLF, пробелы в конце строк\n',
  );
  expect(await readFile(join(project, 'content/practices/school.mdx'), 'utf8')).toBe(
    textOf('practices', {}, 'Текст.  \nЕщё.\n'),
  );
});

test('--fix with --json keeps stdout clean', async () => {
  const { stdout, stderr } = await run(['--fix', '--json'], {
    'practices/school.mdx': `\uFEFF${textOf('practices')}`,
  });
  expect(stdout).toBe('[]\n');
  expect(stderr).toContain('метка порядка байтов');
});

test('uploads are checked with everything, and alone when they are asked for', async () => {
  const project = await folder({
    ...inContent(SOUND_FILES),
    'public/uploads/znak.svg': '<svg/>',
    'public/uploads/2024/plan.pdf': '%PDF-1.7',
  });
  const reports = await Promise.all(
    [[], ['public/uploads'], ['public/uploads/2024'], ['content']].map(async (args) => {
      let stdout = '';
      const write = (text: string) => (stdout += text);
      const code = await check(args, { project, stdout: write, stderr: write });
      return [code, stdout.includes('public/uploads/znak.svg:1:1 error upload-kind')];
    }),
  );
  expect(reports).toEqual([
    [1, true],
    [1, true],
    [0, false],
    [0, false],
  ]);
});
