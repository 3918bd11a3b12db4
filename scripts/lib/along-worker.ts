import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKER } from '../../src/components/along/bundle.ts';
import { root } from './paths.ts';

const SOURCE = 'src/components/along/worker.ts';

/** Bundles the service worker into a folder as one classic script: browsers know it by its address, which bears no hash. */
export async function bundleWorker(folder: string): Promise<void> {
  // Loaded here, for a configuration that is only read needs none of it.
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: path.join(root, SOURCE),
        formats: ['iife'],
        name: 'along',
        fileName: () => WORKER.slice(1),
      },
    },
  });
}

/** Brings the service worker into every build. */
export const alongWorker = (): AstroIntegration => ({
  name: 'along-worker',
  hooks: {
    'astro:build:done': ({ dir }) => bundleWorker(fileURLToPath(dir)),
  },
});
