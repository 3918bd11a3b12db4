import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/paths.ts';
import { importOptions } from '../../../scripts/lib/imports/options.ts';
import { importProgram } from '../../../scripts/lib/imports/program.ts';
import { packed, paragraph, wordParts } from './office-files.ts';

const content = path.join(root, 'content');
const EVENT = 'forum-krepkaya-semya';
const TABLE =
  'День;Начало;Название;Вид\n25.09.2025;10:00;Няня рядом;доклад\n;11:00;Второй;секция\n';

let all: string;
let folder: string;
beforeAll(() => {
  all = mkdtempSync(path.join(tmpdir(), 'import-'));
});
beforeEach(() => {
  folder = mkdtempSync(path.join(all, 'one-'));
});
afterAll(() => {
  rmSync(all, { recursive: true });
});

/** Writes a file that people sent and gives its address. */
function sent(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const klub = (): string =>
  sent(
    'klub.docx',
    packed(
      wordParts(
        [
          paragraph('Название', 'Heading1'),
          paragraph('Клуб'),
          paragraph('Меценаты', 'Heading1'),
          paragraph('Купцы'),
        ].join(''),
      ),
    ),
  );

/** Runs the command as people do. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', 'import.ts'), ...args],
    { encoding: 'utf8', cwd: folder },
  );
  return { status, stdout, stderr };
}

const files = (where: string): string[] =>
  readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name);

describe('npm run import', { timeout: 60_000 }, () => {
  test('makes a draft of a document, and writes over nothing that is there', () => {
    const file = klub();
    const first = run(file, '--out', 'out');
    const entry = path.join(folder, 'out', 'practices', 'klub.mdx');
    const text = readFileSync(entry, 'utf8');
    expect(text).toContain('title: Клуб');
    expect(text).toContain('Купцы');
    // The draft lacks fields that must be there: the check says so already now.
    expect(first).toMatchObject({ status: 1, stderr: '' });
    expect(first.stdout).toMatch(/klub\.mdx:\d+:\d+ error /);
    expect(first.stdout).toContain('Что не удалось распознать, стоит в конце записи.');

    writeFileSync(entry, 'Уже правили');
    const second = run(file, '--out', 'out');
    expect(second).toMatchObject({ status: 1, stdout: '' });
    expect(second.stderr).toContain('уже есть, и он не тронут');
    expect(second.stderr).toContain('klub.mdx');
    expect(readFileSync(entry, 'utf8')).toBe('Уже правили');
  });

  test('puts a programme into a copy of the event', () => {
    const done = run(sent('p.csv', TABLE), '--event', EVENT, '--out', 'out');
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout.replaceAll('\u00A0', ' ')).toContain('В программе 2 выступления.');
    const text = readFileSync(path.join(folder, 'out', 'events', `${EVENT}.mdx`), 'utf8');
    expect(text).toContain('title: Няня рядом');
    expect(text).toContain("start: '2025-09-25T11:00'");
  });

  test('only shows a programme when nothing is said of where to write it', () => {
    const done = run(sent('p.csv', TABLE), '--event', EVENT);
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('Пока ничего не записано');
    expect(files(folder)).toEqual(['p.csv']);
  });

  test('writes nothing of a programme with errors', () => {
    const done = run(
      sent('p.csv', `${TABLE};12:00;Третий;секцыя\n`),
      '--event',
      EVENT,
      '--out',
      'out',
    );
    expect(done).toMatchObject({ status: 1, stderr: '' });
    expect(done.stdout).toContain('Ошибка: строка 4, столбец «Вид»');
    expect(files(folder)).toEqual(['p.csv']);
  });

  test.each<[string, () => string[], string]>([
    ['a damaged document', () => [sent('a.docx', 'PK\u0003\u0004 и всё')], 'Файл повреждён'],
    [
      'a damaged table',
      () => [sent('a.xlsx', 'PK\u0003\u0004'), '--event', EVENT],
      'Файл повреждён',
    ],
    ['a file that is not there', () => ['net.docx'], 'Файла «net.docx» нет'],
    ['a folder', () => ['.'], 'папка. Укажите файл'],
    ['a programme of nobody', () => [sent('p.csv', TABLE)], 'Не сказано, чья это программа'],
    [
      'a programme of an unknown event',
      () => [sent('p.csv', TABLE), '--event', 'net'],
      'События «net»',
    ],
  ])('turns down %s in one line', (_what, args, message) => {
    const given = args();
    const before = files(folder);
    const { status, stdout, stderr } = run(...given, '--out', 'out');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(files(folder)).toEqual(before);
  });

  test('says how it is written when it is written otherwise', () => {
    const { status, stderr } = run(klub(), '--force');
    expect(status).toBe(2);
    expect(stderr).toContain('Использование: npm run import');
  });
});

test('--write puts the programme in place of the event’s own and leaves the rest of the file', async () => {
  cpSync(content, path.join(folder, 'content'), { recursive: true });
  const place = path.join(folder, 'content', 'events', `${EVENT}.mdx`);
  const before = readFileSync(place, 'utf8');
  const said: string[] = [];
  const isDone = await importProgram(
    { file: sent('p.csv', TABLE), event: EVENT, write: true },
    { content: path.join(folder, 'content'), say: (text) => void said.push(text) },
  );
  const after = readFileSync(place, 'utf8');
  expect(isDone).toBe(true);
  expect(said.at(-1)).toBe(`Записано: ${place}`);
  expect(after).toContain('title: Няня рядом');
  expect(after.slice(after.lastIndexOf('\n---\n'))).toBe(
    before.slice(before.lastIndexOf('\n---\n')),
  );
  expect(files(path.join(folder, 'content')).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test.each([
  [[], undefined],
  [['a.docx'], { file: 'a.docx', write: false }],
  [['a.docx', 'b.docx'], undefined],
  [['a.docx', '--write'], undefined],
  [['a.docx', '--event', 'x'], undefined],
  [['a.csv', '--event', 'x', '--write'], { file: 'a.csv', event: 'x', write: true }],
  [['a.docx', '--out', 'b'], { file: 'a.docx', out: 'b', write: false }],
  [['a.docx', '--nonsense'], undefined],
])('options %j', (args, expected) => {
  expect(importOptions(args)).toEqual(expected);
});
