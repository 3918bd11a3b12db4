import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBody, type Segment } from '../../../src/reader/body.ts';
import { ProblemError } from '../../../src/reader/problem.ts';
import { digestOf } from '../../../src/reader/read-draft.ts';
import { BODY_LINE, withBody } from '../../fixtures/hostile/hostile.ts';
import { judged } from './drafts.ts';
import { folder } from './folder.ts';

const note: Segment = { component: 'Note', attributes: { text: 'Важно & нужно' } };
const NOTE = '<Note text="Важно &amp; нужно" />';

const plain: [name: string, body: string, html: string][] = [
  ['paragraph', 'Текст.', '<p>Текст.</p>'],
  ['plain quotes and dashes', '"Слово" -- и...', '<p>"Слово" -- и...</p>'],
  ['emphasis', '*а* **б** ~~в~~', '<p><em>а</em> <strong>б</strong> <del>в</del></p>'],
  ['line break', 'а\\\nб', '<p>а<br>\nб</p>'],
  ['no-break spaces', 'а\u00A0б\u202Fв', '<p>а\u00A0б\u202Fв</p>'],
  ['less-than sign', 'до \\<18 и 5 < 7', '<p>до &#x3C;18 и 5 &#x3C; 7</p>'],
  ['braces', 'а \\{б\\}', '<p>а {б}</p>'],
  ['reference by name', 'а&nbsp;&laquo;б&raquo;', '<p>а\u00A0«б»</p>'],
  ['script as text', '&lt;script&gt;', '<p>&#x3C;script></p>'],
  ['list', '- а\n- б', '<ul>\n<li>а</li>\n<li>б</li>\n</ul>'],
  ['numbered list', '3. а', '<ol start="3">\n<li>а</li>\n</ol>'],
  ['quote', '> а', '<blockquote>\n<p>а</p>\n</blockquote>'],
  ['rule', '***', '<hr>'],
  ['code', '`а`', '<p><code>а</code></p>'],
  ['code block', '```\nа\n```', '<pre><code>а\n</code></pre>'],
  [
    'link',
    '[а](https://example.org/?q=1 "б")',
    '<p><a href="https://example.org/?q=1" title="б">а</a></p>',
  ],
  ['image', '![а](/uploads/a.png)', '<p><img src="/uploads/a.png" alt="а"></p>'],
  ['headings', '## А\n\n### Б', '<h2 id="text-а">А</h2>\n<h3 id="text-б">Б</h3>'],
  ['equal headings', '## А!\n\n## А', '<h2 id="text-а">А!</h2>\n<h2 id="text-а-2">А</h2>'],
  [
    'heading back up',
    '## А\n\n### Б\n\n## В',
    '<h2 id="text-а">А</h2>\n<h3 id="text-б">Б</h3>\n<h2 id="text-в">В</h2>',
  ],
];

test.each(plain)('%s', (_name, body, html) => {
  expect(judged(body)).toMatchObject({ segments: [{ html }], findings: [], sources: [] });
});

test('table keeps its alignment without inline style', () => {
  const { segments } = judged('| а | б |\n|:-:|--:|\n| 1 | 2 |');
  const html = segments.map((segment) => ('html' in segment ? segment.html : '')).join('');
  expect(html).toContain('<th data-align="center">а</th>');
  expect(html).toContain('<td data-align="right">2</td>');
  expect(html).not.toContain('style');
});

test.each<[string, string, Segment[]]>([
  ['alone', NOTE, [note]],
  ['closed by a tag', '<Note text="Важно &amp; нужно"></Note>', [note]],
  ['in several lines', '<Note\n  text="Важно &amp; нужно"\n/>', [note]],
  [
    'between paragraphs',
    `а\n\n${NOTE}\n\nб`,
    [{ html: '<p>а</p>\n' }, note, { html: '\n<p>б</p>' }],
  ],
  [
    'in a list and a quote',
    `3. > ${NOTE}`,
    [
      {
        tag: 'ol',
        attributes: { start: '3' },
        children: [
          {
            tag: 'li',
            attributes: {},
            children: [{ tag: 'blockquote', attributes: {}, children: [note] }],
          },
        ],
      },
    ],
  ],
])('insertion %s', (_name, body, segments) => {
  const expected = { segments, findings: [], sources: [], links: [], headings: [] };
  expect(judged(body)).toMatchObject(expected);
});

test.each([
  ['KeyFigure', { value: '12 семей', label: 'Вернули детей', claim: 'stated', source: 'tass' }],
  ['Quote', { text: 'Мы рядом.', office: 'директор центра' }],
  ['DocumentLink', { href: '/uploads/akt.pdf', title: 'Положение', format: 'PDF', size: '1 МБ' }],
  ['Figure', { src: '/uploads/a.webp', alt: 'Дом', caption: 'Дом семьи' }],
])('insertion %s passes with its attributes', (component, attributes) => {
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const { segments, findings } = judged(`<${component} ${list.join(' ')} />`);
  expect(findings).toEqual([]);
  expect(segments).toEqual([{ component, attributes }]);
});

test('sources that insertions name are found at their places', () => {
  const body = 'а\n\n<KeyFigure value="1" label="а" claim="stated" source="tass" />';
  expect(judged(body).sources).toEqual([{ key: 'tass', line: 3, column: 47 }]);
});

test.each([
  ['а [б](/practices/school/)', '/practices/school/', 1, 3],
  ['> а\n> ![б](/uploads/a.png)', '/uploads/a.png', 2, 3],
  ['## [а](https://example.org/)', 'https://example.org/', 1, 4],
  ['<DocumentLink title="а" href="/uploads/a.pdf" />', '/uploads/a.pdf', 1, 25],
  ['<Figure src="/uploads/a.png" alt="а" caption="б" />', '/uploads/a.png', 1, 9],
])('the address in %s is found at its place', (body, address, line, column) => {
  expect(judged(body)).toMatchObject({ findings: [], links: [{ address, line, column }] });
});

test('headings of a body are found by their ids', () => {
  expect(judged('## А\n\n### Б в\n\n## А').headings).toEqual(['text-а', 'text-б-в', 'text-а-2']);
});

test('an address that is refused is told once', () => {
  expect(judged('[а](javascript:alert)').links).toEqual([]);
  expect(judged('<DocumentLink href="/uploads/../a.pdf" title="а" />').links).toEqual([]);
});

/** A file as it is when its entry is read. */
const readFileOf = async (root: string, file: string) => ({
  file,
  digest: digestOf(await readFile(join(root, file))),
});

test('a body is read for its page', async () => {
  const root = await folder({ 'practices/a.mdx': withBody('Текст.') });
  expect(await readBody(root, await readFileOf(root, 'practices/a.mdx'))).toEqual([
    { html: '<p>Текст.</p>' },
  ]);
});

test.each(['practices/a.mdx', 'regions/a.yaml'])('no body in %s has no segments', async (file) => {
  const root = await folder({ [file]: file.endsWith('mdx') ? withBody('') : 'title: а\n' });
  expect(await readBody(root, await readFileOf(root, file))).toEqual([]);
});

test.each([
  ['а {1}', 'expression', 3],
  ['<script />', 'raw-html', 1],
])('a body with %s is not rendered', async (body, rule, column) => {
  const root = await folder({ 'practices/a.mdx': withBody(body) });
  const reason: unknown = await readBody(root, await readFileOf(root, 'practices/a.mdx')).catch(
    (error: unknown) => error,
  );
  expect(reason).toBeInstanceOf(ProblemError);
  expect((reason as ProblemError).problems).toMatchObject([
    { file: 'practices/a.mdx', line: BODY_LINE, column, level: 'error', rule },
  ]);
});

test('a file outside the folders of the catalogue has no body', async () => {
  await expect(readBody('/', { file: 'etc/passwd', digest: '' })).rejects.toThrow(
    'не из папки каталога',
  );
});
