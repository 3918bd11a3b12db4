import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { cmsBundle } from './scripts/lib/cms-bundle.ts';
import { devExports } from './scripts/lib/dev-exports.ts';
import { preview } from './scripts/lib/preview/integration.ts';
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
  // Pages that would come out the same are not made again; what that means stands in src/queries.ts.
  experimental: { incrementalBuild: true },
  cacheDir: './.cache/astro',
  // A strict content security policy allows no inline style.
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx(),
    cmsBundle(),
    // Cards by the dozen are parts of the list of practices; the editor and the desk are for editors alone; the past of an entry and codes to print belong to its page.
    sitemap({
      filter: (page) =>
        !/\/(?:404|admin|practices\/cards\/\d+|events\/[\w-]+\/codes|desk(?:\/[a-z]+\/\d+)?|[a-z]+\/[a-z0-9-]+\/history)\/$/.test(
          page,
        ),
    }),
    preview(),
    devExports(),
  ],
  markdown: {
    // Its quotation marks are English.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  // Nor does it allow an inline script, which a small file becomes below the usual limit.
  vite: {
    plugins: [tailwindcss(), plainImports],
    resolve: { alias: { 'decode-named-character-reference': characterNames } },
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // A worker loads its rarer parts on demand too.
    worker: { format: 'es', plugins: () => [plainImports] },
  },
});
