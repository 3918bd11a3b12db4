import type { AstroIntegration } from 'astro';
import path from 'node:path';
import type { ExportFile } from '../../src/exports/export-file.ts';
import { contentType } from './content-type.ts';
import { root } from './paths.ts';

const content = path.join(root, 'content');

// Makers of Word documents and pictures are heavy, and every build reads this file too.
const filesByAddress = async () => (await import('./exports-by-address.ts')).exportsByAddress();

/** Lets the development server answer with files to take away; they follow every change of content. */
export const devExports = (): AstroIntegration => ({
  name: 'dev-exports',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let files: Promise<Map<string, ExportFile>> | undefined;
      server.watcher.on('all', (_event, changed) => {
        if (changed.startsWith(content + path.sep)) files = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        files ??= filesByAddress();
        files
          .then(async (all) => {
            const file = all.get(pathname) ?? all.get(`${pathname}index.html`);
            if (!file) {
              next();
              return;
            }
            const content = await file.make();
            const type = contentType(file.address);
            if (type) response.setHeader('Content-Type', type);
            response.end(content);
          })
          .catch((reason: unknown) => {
            files = undefined;
            next(reason);
          });
      });
    },
  },
});
