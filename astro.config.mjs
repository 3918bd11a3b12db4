import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { alongWorker } from './scripts/lib/along-worker.ts';
import { cmsBundle } from './scripts/lib/cms-bundle.ts';
import { devExports } from './scripts/lib/dev-exports.ts';
import { reloadOnContent } from './scripts/lib/dev-reload.ts';
import { keptCode } from './scripts/lib/site-code/integration.ts';
import { schemasWithoutEval } from './scripts/lib/site-code/without-eval.ts';
import { siteUrl } from './scripts/lib/site-url.ts';

/** Scripts that load others on demand do so plainly: what Vite wraps around it weighs more than our own. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/** What names of characters mean, looked up in a table: the other way asks a document, which a worker has not. */
const characterNames = fileURLToPath(
  new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
);

export default defineConfig({
  site: siteUrl(process.env).href,
  trailingSlash: 'always',
  // A strict content security policy allows no inline style.
  build: { inlineStylesheets: 'never' },
  integrations: [mdx(), cmsBundle(), alongWorker(), keptCode(), devExports(), reloadOnContent()],
  markdown: {
    // Its quotation marks are English.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  // Nor does it allow an inline script, which a small file becomes below the usual limit.
  vite: {
    plugins: [tailwindcss(), plainImports, schemasWithoutEval()],
    resolve: { alias: { 'decode-named-character-reference': characterNames } },
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // A worker loads its rarer parts on demand too.
    worker: { format: 'es', plugins: () => [plainImports, schemasWithoutEval()] },
  },
});
