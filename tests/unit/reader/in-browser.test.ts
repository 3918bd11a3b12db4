import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

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

test.each(['judge-entry', 'judge-plain', 'judge-attachment', 'collection-of', '../in-browser'])(
  'the module %s of the self-check loads no native code and nothing of Node',
  (name) => {
    const { files, packages } = loadedBy(`src/reader/self-check/${name}.ts`);
    expect([...packages].filter((one) => /^node:|^satteri/.test(one))).toEqual([]);
    const nodeOnly = [...files].filter((file) =>
      /\b(?:Buffer|process)\./.test(readFileSync(file, 'utf8')),
    );
    expect(nodeOnly).toEqual([]);
  },
);

test('the walk over imports sees what modules load', () => {
  const { files } = loadedBy('src/reader/self-check/judge-entry.ts');
  expect(files).toContain('src/reader/body/guard.ts');
  const { packages } = loadedBy('src/reader/catalogue.ts');
  expect(packages).toContain('node:path');
  expect(packages).toContain('satteri');
});
