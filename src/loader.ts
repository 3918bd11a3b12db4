import type { Loader } from 'astro/loaders';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeDigest } from './code-digest.ts';
import { readCollection } from './reader/catalogue.ts';
import { keptDrafts } from './reader/kept-drafts.ts';
import { formatProblem } from './reader/problem.ts';
import type { CollectionName } from './schema/collections.ts';

/**
 * Fills Astro's store through our own reader. Bodies stay out of it (Vite would parse them again),
 * but their digest is in, so that an edited body reloads its page.
 */
export function catalogueLoader(name: CollectionName): Loader {
  return {
    name: 'catalogue',
    async load({ config, store, watcher, logger }) {
      const project = fileURLToPath(config.root);
      const root = join(project, 'content/');
      const kept = keptDrafts(join(project, '.cache/shapes'), codeDigest(project));
      const load = async () => {
        const { entries, problems } = await readCollection(root, name, kept);
        const errors = problems.filter((problem) => problem.level === 'error').map(formatProblem);
        if (errors.length > 0 && !watcher) throw new Error(errors.join('\n'));
        for (const error of errors) logger.error(error);
        store.clear();
        for (const { id, data, digest } of entries) store.set({ id, data: { ...data }, digest });
      };
      await load();
      let queue = Promise.resolve();
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(join(root, name) + sep)) return;
        queue = queue.then(load).catch((reason: unknown) => {
          logger.error(String(reason));
        });
      });
    },
  };
}
