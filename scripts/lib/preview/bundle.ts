import path from 'node:path';
import { root } from '../paths.ts';
import { astroInBrowser } from './astro-in-browser.ts';

/** Bundles the components of the pages with what draws them into one module; answers its file name. */
export async function bundlePreview(folder: string): Promise<string> {
  const plugin = await astroInBrowser(
    root,
    {
      'src/queries.ts': 'src/preview/queries.ts',
      'src/layouts/Base.astro': 'src/preview/Frame.astro',
    },
    path.join(root, 'src/preview/compiler-runtime.ts'),
  );
  // Loaded here, for a configuration that is only read needs none of it.
  const { build } = await import('vite');
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [plugin],
    // Variants of packages for browsers that need no document, which tests have none of.
    resolve: { conditions: ['worker', 'module', 'production'] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: path.join(root, 'src/preview/render.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'render-[hash].js', codeSplitting: false },
      },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The preview has been watched, not built.');
  const [{ fileName }, ...others] = bundle.output;
  if (others.length > 0) throw new Error('The preview has become more than one file.');
  return fileName;
}
