import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { mend } from '../../../src/reader/mend.ts';
import { mendFiles } from '../../../src/reader/mend-files.ts';
import { VALID_HEAD, withBody } from '../../fixtures/hostile/hostile.ts';
import { folder } from './folder.ts';

const valid = withBody('Текст.');
const FIRST = 'title: Школа родителей';

test.each([
  ['byte order mark', `\uFEFF${valid}`, valid, 'метка порядка байтов (BOM)'],
  ['CRLF', valid.replaceAll('\n', '\r\n'), valid, 'концы строк CRLF'],
  ['missing last line feed', valid.slice(0, -1), valid, 'нет перевода строки в конце файла'],
  ['spaces after a field', valid.replace(FIRST, `${FIRST}  `), valid, 'пробелы в конце строк'],
  [
    'a space after a line',
    withBody('Текст. \nЕщё.'),
    withBody('Текст.\nЕщё.'),
    'пробелы в конце строк',
  ],
  ['spaces in an empty line', withBody('А\n  \nБ'), withBody('А\n\nБ'), 'пробелы в конце строк'],
  ['spaces after a paragraph', withBody('А  \n\nБ'), withBody('А\n\nБ'), 'пробелы в конце строк'],
  ['letter of two characters', withBody('Мои\u0306'), withBody('Мой'), 'буквы из двух знаков'],
])('%s is mended', (_name, text, mended, blemish) => {
  expect(mend(text, 'mdx', parseAtBuild)).toEqual({ text: mended, blemishes: [blemish] });
});

test.each([
  ['nothing to mend', valid],
  ['a line break', withBody('Текст.  \nЕщё.')],
  ['a space in code', withBody('```\nа \n```')],
  ['a space in a value', withBody('<Note text="а \nб" />')],
  [
    'spaces in a block of data',
    [VALID_HEAD[0], 'goal: |', '  а  ', '  б', ...VALID_HEAD.slice(1), ''].join('\n'),
  ],
  ['a file that cannot be read', 'title: "а \n'],
  ['a letter of two characters in an address', withBody('[а](https://example.org/мои\u0306)')],
  ['a letter of two characters in a path', withBody('[а](/practices/мои\u0306/)')],
  ['an address in data', withBody('').replace('https://tass.ru/1', 'https://tass.ru/мои\u0306')],
  ['a letter that is neither Cyrillic nor Latin', withBody('\u05E9\u05C1 か\u3099')],
])('%s stays as it is', (_name, text) => {
  const format = text.startsWith('---') ? 'mdx' : 'yaml';
  expect(mend(text, format, parseAtBuild)).toEqual({ text, blemishes: [] });
});

test('letters beside an address are mended', () => {
  const text = withBody('Мои\u0306 [мои\u0306](https://example.org/и\u0306) мои\u0306');
  const mended = withBody('Мой [мой](https://example.org/и\u0306) мой');
  expect(mend(text, 'mdx', parseAtBuild).text).toBe(mended);
});

// A frozen mend runs into the time limit of the test runner.
test('a huge gap in a line does not freeze the mend', () => {
  const text = `a:${' '.repeat(190_000)}x \n`;
  expect(mend(text, 'yaml', parseAtBuild).text).toBe(text);
});

test('files are mended where they are, the chosen ones alone', async () => {
  const root = await folder({
    'practices/one.mdx': `\uFEFF${valid}`,
    'practices/two.mdx': `\uFEFF${valid}`,
  });
  expect(await mendFiles(root, (file) => file.includes('one'))).toEqual([
    { file: 'practices/one.mdx', blemishes: ['метка порядка байтов (BOM)'] },
  ]);
  expect(await readFile(join(root, 'practices/one.mdx'), 'utf8')).toBe(valid);
  expect(await readFile(join(root, 'practices/two.mdx'), 'utf8')).toBe(`\uFEFF${valid}`);
});

test('files of other encodings and links stay as they are', async () => {
  const broken = Buffer.concat([Buffer.from(valid), Buffer.from([0xcf, 0x0d, 0x0a])]);
  const root = await folder({ 'practices/one.mdx': broken, 'secret.txt': '' });
  await writeFile(join(root, 'secret.txt'), 'а\r\n');
  await symlink('../secret.txt', join(root, 'practices/two.mdx'));
  expect(await mendFiles(root, () => true)).toEqual([]);
  expect(await readFile(join(root, 'practices/one.mdx'))).toEqual(broken);
  expect(await readFile(join(root, 'secret.txt'), 'utf8')).toBe('а\r\n');
});
