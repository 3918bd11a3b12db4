import { strFromU8, unzipSync } from 'fflate';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { wordDocument } from '../../../../src/exports/word/document.ts';
import { entryBlocks } from '../../../../src/exports/word/entry.ts';
import { titleBlocks } from '../../../../src/exports/word/opening.ts';
import { shelfDocument } from '../../../../src/exports/word/shelf.ts';
import type { Wording } from '../../../../src/exports/word/values.ts';
import { practice as schema } from '../../../../src/schema/practice.ts';

const HOSTILE: [string, string, string][] = [
  ['a tag of the format', 'Няня</w:t></w:r><w:r><w:t>!', 'Няня</w:t></w:r><w:r><w:t>!'],
  ['an entity', 'Няня &#x202E; &amp; <b>', 'Няня &#x202E; &amp; <b>'],
  ['what turns a text around', 'Няня\u202Eгпж.exe\u2066', 'Нянягпж.exe'],
  ['controls', 'Ня\u0000ня\u0007\u001B[31m\u0085', 'Няня[31m'],
  ['half a letter', 'Няня\uD800', 'Няня'],
  ['no character', 'Няня\uFFFE', 'Няня'],
  ['the end of a comment', 'Няня --> ]]>', 'Няня --> ]]>'],
];

const wording: Wording = {
  title: () => 'Название',
  term: () => 'Термин',
  url: (path) => `https://example.org${path}`,
  sources: ['one'],
};

const made = (title: string) =>
  wordDocument({
    title,
    description: title,
    address: 'https://example.org/',
    version: title,
    day: '2026-01-31',
    properties: { entry: title },
    blocks: [
      ...titleBlocks(title, title, title),
      ...entryBlocks(
        schema,
        { problem: title, risks: [title], sources: [{ key: 'one', document: title }] },
        wording,
        { page: 'https://example.org/', body: [], gaps: [title] },
      ),
    ],
  });

const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, content]) => [name, strFromU8(content)] as const);

/** Texts of the runs of a document. */
const textsOf = (bytes: Uint8Array): string[] =>
  [
    ...(Object.fromEntries(partsOf(bytes))['word/document.xml'] ?? '').matchAll(
      /<w:t\b[^>]*>([^<]*)</g,
    ),
  ].map(([, text = '']) =>
    parseFragment(text)
      .childNodes.map((node) => ('value' in node ? node.value : ''))
      .join(''),
  );

test.each(HOSTILE)('%s in a text is text', async (_name, text, shown) => {
  const bytes = await made(text);
  for (const [name, content] of partsOf(bytes)) {
    expect(content, name).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\p{Cs}]/u);
  }
  const texts = textsOf(bytes);
  expect(texts.filter((one) => one === shown).length).toBeGreaterThanOrEqual(6);
});

test('a very long title is whole on the page and cut in the properties of the file', async () => {
  const title = 'Длинное '.repeat(1250).trim();
  const bytes = await made(title);
  expect(textsOf(bytes)).toContain(title);
  const [, property = ''] =
    /<dc:title>([^<]*)/.exec(Object.fromEntries(partsOf(bytes))['docProps/core.xml'] ?? '') ?? [];
  expect(property.length).toBeGreaterThan(200);
  expect(property.length).toBeLessThanOrEqual(255);
});

test('a title with a line feed is one line in the properties of the file', async () => {
  const parts = Object.fromEntries(partsOf(await made('Няня\nна час')));
  expect(parts['docProps/core.xml']).toContain('<dc:title>Няня на час</dc:title>');
});

test('what a browser takes from the catalogue is text too', async () => {
  const bytes = await shelfDocument({
    practices: [
      {
        id: 'one',
        title: 'Няня</w:t>\u202E',
        summary: '\u0000',
        where: '<',
        kind: '&',
        shelf: '>',
        targetGroups: [],
      },
    ],
    url: (path) => `https://example.org${path}`,
    address: 'https://example.org/shelf/?ids=one',
    day: '2026-01-31',
  });
  expect(textsOf(bytes)).toContain('Няня</w:t>');
});
