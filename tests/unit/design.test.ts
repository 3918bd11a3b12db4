import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';

const components = path.join(root, 'src', 'components');
const page = path.join(root, 'src', 'pages', 'about', 'design.astro');

/** Tools that are all there is on a page of their own: the bar of the CMS, the self-check, the reader of programmes. */
const ON_THEIR_PAGES = [
  'admin/AdminBar.astro',
  'submit/SelfCheck.astro',
  'submit/program/ProgramImport.astro',
];

/** Files that a page or component draws with, directly or through others. */
function drawnWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g))
    drawnWith(path.resolve(path.dirname(file), target), seen);
  return seen;
}

describe('the page about the design', () => {
  it('shows every component', () => {
    const shown = drawnWith(page);
    const all = globSync('**/*.astro', { cwd: components }).sort();
    expect(all.length).toBeGreaterThan(0);
    const apart = all.filter((file) => !shown.has(path.join(components, file)));
    expect(apart).toEqual(ON_THEIR_PAGES);
  });
});
