import type { AstroIntegration } from 'astro';
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codeDigest } from '../../../src/code-digest.ts';
import { codeHeads, codeServer, root } from '../paths.ts';

/** Where Astro puts what draws pages, below the folder it builds into. */
const DRAWING = '.prerender';

/**
 * Has Astro keep the code that draws the pages instead of drawing them: content changes far more often
 * than code, and bundling takes most of a build (docs/decisions/0017).
 */
export const keptCode = (): AstroIntegration => {
  let out: URL | undefined;
  let heads: [page: string, head: { styles: unknown }][] = [];
  return {
    name: 'kept-code',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Pages are kept under the name of the code that drew them, whatever has become of it since.
        const code = JSON.stringify(codeDigest(root));
        updateConfig({ vite: { define: { 'import.meta.env.CODE_DIGEST': code } } });
      },
      'astro:config:done': ({ config }) => {
        out = config.outDir;
      },
      'astro:build:setup': ({ pages }) => {
        // Astro fills in the styles later, when the browser's part is bundled.
        heads = [...pages];
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          name: 'kept-code',
          getStaticPaths: () => Promise.resolve([]),
          render: own.render,
          teardown() {
            renameSync(fileURLToPath(new URL(DRAWING, out)), codeServer);
            const kept = heads.map(([page, { styles }]) => [page, { styles }]);
            writeFileSync(codeHeads, JSON.stringify(kept));
            return Promise.resolve();
          },
        }));
      },
    },
  };
};
