import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Nodes } from 'mdast';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/paths.ts';
import { escapeBody } from '../../../src/cms/body/escape.ts';
import { tightenLists } from '../../../src/cms/body/lists.ts';
import { protectBody } from '../../../src/cms/body/protect.ts';
import type { FormData } from '../../../src/cms/form/form-data.ts';
import { strictFormat } from '../../../src/cms/format/strict-format.ts';
import { readAttributes } from '../../../src/cms/insertions/attributes.ts';
import { writeAttributes } from '../../../src/reader/body/write-insertion.ts';
import { AddressError } from '../../../src/cms/save/address.ts';
import { cleanText } from '../../../src/cms/save/clean.ts';
import { prepareForm, SaveError } from '../../../src/cms/save/prepare.ts';
import { uploadName } from '../../../src/reader/upload/upload-name.ts';
import { slugOf } from '../../../src/reader/slug.ts';
import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { judgeBody } from '../../../src/reader/body/judge.ts';
import { judgeText } from '../../../src/reader/in-browser.ts';
import { isId } from '../../../src/schema/id.ts';
import { withBody, withField } from '../../fixtures/hostile/hostile.ts';
import { anyText, markup, mutated, mutation, RUNS, yamlText } from '../reader/arbitraries.ts';
import { draft } from '../reader/drafts.ts';

const practices = strictFormat('practices');
const sound = (): FormData => practices.fromFile(withBody('Текст.'));

/** The file that the CMS writes; undefined when it refuses to, in Russian. */
function saved(form: FormData, id = 'shkola'): string | undefined {
  try {
    const ready = prepareForm(form, {
      collection: 'practices',
      id,
      taken: new Set(),
      today: '2026-11-22',
      judge: (file, text) => judgeText(file, text).findings,
    });
    return practices.toFile(ready);
  } catch (reason) {
    expect(reason instanceof SaveError || reason instanceof AddressError).toBe(true);
    expect((reason as Error).message).toMatch(/[а-яё]{4}/);
    return undefined;
  }
}

const errorsOf = (text: string) => draft(text).findings.filter(({ level }) => level === 'error');

test('an address made from any title is an id or nothing', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      expect(slugOf(title) === '' || isId(slugOf(title))).toBe(true);
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

test('the name of any upload is a name and nothing else', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      expect(uploadName(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]{1,10})?$/);
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

test('what is saved from any line and any title passes the check', () => {
  const form = fc.record({ title: anyText, summary: anyText, municipality: anyText });
  fc.assert(
    fc.property(form, ({ title, summary, municipality }) => {
      const file = saved({ ...sound(), title, summary, part_who: { municipality } }, '');
      if (file !== undefined) expect(errorsOf(file)).toEqual([]);
    }),
    { ...RUNS, numRuns: 100 },
  );
});

test('what is saved from any story passes the check', () => {
  fc.assert(
    fc.property(markup, (body) => {
      const file = saved({ ...sound(), body });
      if (file !== undefined) expect(errorsOf(file)).toEqual([]);
    }),
    { ...RUNS, numRuns: 150 },
  );
});

/** Text of a body as one who knows Markdown reads it: no MDX, no HTML. */
function readAsMarkdown(body: string): string {
  const textOf = (node: Nodes): string => {
    if (node.type === 'image') return '';
    if ('value' in node) return node.value;
    return 'children' in node ? node.children.map(textOf).join(' ') : '';
  };
  const off = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'definition'] } };
  return textOf(
    fromMarkdown(body, { extensions: [gfm(), off], mdastExtensions: [gfmFromMarkdown()] }),
  );
}

/** The same of a body as the site shows it; undefined when it is refused. */
function shownOnSite(body: string): string | undefined {
  const { segments, findings } = judgeBody(body, parseAtBuild);
  if (findings.length > 0) return undefined;
  return segments
    .map((segment) => ('html' in segment ? segment.html.replace(/<[^>]*>/g, ' ') : undefined))
    .map((html) => html ?? '\0')
    .join(' ')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}

const letters = (text: string) => text.replaceAll(/\s/g, '');

test('a story is escaped so that it reads as it was typed', () => {
  fc.assert(
    fc.property(markup, (typed) => {
      const body = cleanText(typed);
      const shown = shownOnSite(escapeBody(body));
      if (shown === undefined || shown.includes('\0') || /<[A-Z]/.test(body)) return;
      expect(letters(shown)).toBe(letters(readAsMarkdown(body)));
    }),
    { ...RUNS, numRuns: 600 },
  );
});

/** Lines of lists as editors and their programs leave them. */
const lists = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '   ', '    ', '      '),
      fc.constantFrom('- ', '* ', '1. ', '3. ', '2) ', '- - ', '> ', '```', '| ', ''),
      fc.constantFrom('слово', 'а | б', '| - | - |', '- -', '---', '', '`', '**б**'),
      fc.constantFrom('\n', '\n\n', '\n\n\n'),
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((parts) => parts.map((part) => part.join('')).join(''));

test('a list that is tightened reads the same, gaps between its items aside', () => {
  const structure = (body: string) => {
    const { segments, findings } = judgeBody(body, parseAtBuild);
    if (findings.length > 0) return undefined;
    return JSON.stringify(segments).replaceAll(/<\/?p>|\s|\\n/g, '');
  };
  fc.assert(
    fc.property(fc.oneof(lists, markup), (body) => {
      const before = structure(body);
      if (before !== undefined) expect(structure(tightenLists(body))).toBe(before);
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

test('escaping and protecting twice is doing it once', () => {
  fc.assert(
    fc.property(markup, (body) => {
      const escaped = escapeBody(body);
      if (shownOnSite(escaped) !== undefined) expect(escapeBody(escaped)).toBe(escaped);
      expect(protectBody(protectBody(body))).toBe(protectBody(body));
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

test('attributes of an insertion are read as they were written', () => {
  const value = anyText
    .map(cleanText)
    .filter((text) => text.isWellFormed() && !/[\0\r]/.test(text));
  fc.assert(
    fc.property(value, value, (text, title) => {
      const flat = (one: string) =>
        one
          .split('\n')
          .map((part) => part.trim())
          .filter(Boolean)
          .join(' ');
      const read = readAttributes(writeAttributes(['text', 'title'], { text, title }));
      const wanted = { text: flat(text), title: flat(title) };
      expect(read).toEqual(
        Object.fromEntries(Object.entries(wanted).filter(([, one]) => one !== '')),
      );
    }),
    { ...RUNS, numRuns: 600 },
  );
});

/** Proves that a file opens, and that saving it twice is saving it once. */
function expectFixedPoint(text: string): void {
  const once = practices.toFile(practices.fromFile(text));
  expect(practices.toFile(practices.fromFile(once))).toBe(once);
}

test('any file opens, and what is written of it is read again', () => {
  const file = fc.oneof(markup.map(withBody), yamlText.map(withField), anyText);
  fc.assert(fc.property(file, expectFixedPoint), { ...RUNS, numRuns: 400 });
});

const entries = globSync('content/practices/*.mdx', { cwd: root })
  .toSorted()
  .slice(0, 12)
  .map((file) => readFileSync(path.join(root, file), 'utf8'));

test('entries of the catalogue with slips in them open and are written alike', () => {
  const changed = fc.tuple(
    fc.constantFrom(...entries),
    fc.array(mutation, { minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(changed, ([text, changes]) => {
      expectFixedPoint(mutated(text, changes));
    }),
    { ...RUNS, numRuns: 200 },
  );
});
