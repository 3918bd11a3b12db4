import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { root } from './paths.ts';

const content = path.join(root, 'content') + path.sep;

/** Has the development server's pages load anew when an entry has changed: they read it each time they are drawn. */
export const reloadOnContent = (): AstroIntegration => ({
  name: 'reload-on-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('all', (_event, changed) => {
        if (changed.startsWith(content)) server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
