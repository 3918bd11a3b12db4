import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeText } from '../../../src/reader/in-browser.ts';
import { withBody } from '../../fixtures/hostile/hostile.ts';

/** Imports that are there at run time: types are erased. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"](?<from>[^'"]+)['"]/gm;

/** Modules of our own that a module loads, itself first, and the packages they load. */
function loadedBy(start: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const { groups } of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const from = groups?.from ?? '';
      if (from.startsWith('.')) files.add(join(dirname(file), from));
      else packages.add(from);
    }
  }
  return { files, packages };
}

const START = 'src/reader/in-browser.ts';

test('the module of the browser loads no native code and nothing of Node', () => {
  const { files, packages } = loadedBy(START);
  expect(files).toContain('src/reader/body/guard.ts');
  expect(packages).toContain('mdast-util-from-markdown');
  expect([...packages].filter((name) => /^node:|^satteri/.test(name))).toEqual([]);
  const nodeOnly = [...files].filter((file) =>
    /\b(?:Buffer|process)\./.test(readFileSync(file, 'utf8')),
  );
  expect(nodeOnly).toEqual([]);
});

test('the walk over imports sees what a module of the command line loads', () => {
  const { packages } = loadedBy('src/reader/catalogue.ts');
  expect(packages).toContain('node:path');
  expect(packages).toContain('satteri');
});

test('a draft is judged as the check judges it', () => {
  const file = { collection: 'practices', id: 'draft', file: 'practices/draft.mdx' } as const;
  expect(judgeText(file, withBody('Текст.')).findings).toEqual([]);
  expect(judgeText(file, withBody('<b>Текст</b>.')).findings).toMatchObject([
    { rule: 'raw-html', line: 16, column: 1 },
  ]);
});
