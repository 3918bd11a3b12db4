import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectLinks } from '../../../scripts/lib/links/collect.ts';
import {
  LINK_REPORT,
  readLinkReport,
  writeLinkReport,
} from '../../../src/workspace/link-report.ts';
import type { LinkState } from '../../../src/catalogue/desk/link-report.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'links-'));
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

function put(name: string, text: string): void {
  const file = path.join(project, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

it('finds the links of fields and of prose, of broken files too', async () => {
  put(
    'content/programs/one.mdx',
    '---\ntitle: Первая\nsources:\n  - key: a\n    url: https://example.org/a\n---\n\n[Там](https://example.org/b) и [здесь](/practices/).\n',
  );
  put(
    'content/organizations/two.yaml',
    'title: Вторая\nurl: https://example.org/a\nsources:\n  - key: a\n    url: https://example.org/c\n',
  );
  const found = await collectLinks(path.join(project, 'content'));
  expect(Object.fromEntries(found)).toEqual({
    'https://example.org/a': ['programs/one.mdx', 'organizations/two.yaml'],
    'https://example.org/b': ['programs/one.mdx'],
    'https://example.org/c': ['organizations/two.yaml'],
  });
});

it('keeps answers from run to run', () => {
  const state: LinkState = {
    files: ['a.mdx'],
    checked: '2026-11-22',
    outcome: 'ok',
    status: 200,
    failures: [],
  };
  expect(readLinkReport(project)).toBeUndefined();
  writeLinkReport(project, {
    version: 1,
    links: { 'https://b.example/': state, 'https://a.example/': state },
  });
  expect(Object.keys(readLinkReport(project)?.links ?? {})).toEqual([
    'https://a.example/',
    'https://b.example/',
  ]);
});

it.each(['{', '{"version":2,"links":{}}', '{"version":1,"links":{"a":{"outcome":"ok"}}}'])(
  'does not begin anew over a damaged file: %s',
  (text) => {
    put(LINK_REPORT, text);
    expect(() => readLinkReport(project)).toThrow('испорчен');
  },
);
