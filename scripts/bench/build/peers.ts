import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { linkPackages } from '../../lib/large-catalogue/link-packages.ts';
import { program, root } from '../../lib/paths.ts';
import type { Generator } from './generator.ts';
import type { Command } from './measure.ts';
import { copyContent, writeHugoContent } from './peer-content.ts';
import { edit, rename } from './subject.ts';

/** Memory that Node may take for a peer, MB: with its own limit a large site of plain MDX runs out of it. */
export const HEAP_MB = Math.floor((totalmem() / 2 ** 20) * 0.75);

const pagefind: Command = {
  args: [program('pagefind', 'lib', 'runner', 'bin.cjs'), '--site', 'dist'],
};

/** Copy of a peer's project with nothing in it yet. */
function copyPeer(name: string, workplace: string): string {
  const project = path.join(workplace, name);
  cpSync(path.join(root, 'tests/bench/peers', name), project, { recursive: true });
  return project;
}

const forgetIn = (project: string, names: readonly string[]) => () => {
  for (const name of names) rmSync(path.join(project, name), { recursive: true, force: true });
};

/** A plain Astro site with a collection of MDX, and Pagefind. */
export function astroMdx(content: string, workplace: string): Generator {
  const project = copyPeer('astro-mdx', workplace);
  const own = path.join(project, 'src/content');
  copyContent(content, own);
  linkPackages(project);
  const env = { NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` };
  return {
    project,
    site: path.join(project, 'dist'),
    commands: [{ args: [program('astro', 'bin', 'astro.mjs'), 'build'], env }, pagefind],
    forget: forgetIn(project, [
      'dist',
      '.cache',
      '.astro',
      'node_modules/.astro',
      'node_modules/.vite',
    ]),
    edit: ({ entry }) => {
      edit(path.join(own, 'practices', `${entry}.mdx`));
    },
    rename: (subject) => {
      rename(own, subject);
    },
  };
}

/** True when Hugo is installed. */
export const hasHugo = (): boolean =>
  spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0;

/** Hugo, and Pagefind. */
export function hugo(content: string, workplace: string): Generator {
  const project = copyPeer('hugo', workplace);
  writeHugoContent(content, project);
  const cache = path.join(project, '.cache');
  return {
    project,
    site: path.join(project, 'dist'),
    commands: [{ program: 'hugo', args: ['--destination', 'dist', '--cacheDir', cache] }, pagefind],
    forget: forgetIn(project, ['dist', '.cache', 'resources']),
    edit: ({ entry }) => {
      edit(path.join(project, 'content/practices', `${entry}.md`));
    },
    rename: (subject) => {
      rename(path.join(project, 'data'), subject);
    },
  };
}
