import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../../../src/catalogue/entry-address.ts';
import { INDEX_FOLDER } from '../../../src/search/engine/format.ts';
import { createSearch } from '../../../src/search/engine/search.ts';
import { commitAll } from '../../lib/large-catalogue/write-project.ts';
import type { Generator } from './generator.ts';
import { edit, rename, WORD } from './subject.ts';

/** Addresses of the pages that the search of a built site finds. */
export async function foundIn(site: string, query: string): Promise<string[]> {
  const search = createSearch((name) =>
    Promise.resolve(
      JSON.parse(readFileSync(path.join(site, INDEX_FOLDER, name), 'utf8')) as unknown,
    ),
  );
  const answer = await search.search({ query, chosen: {}, literal: true });
  return (await answer.hits(0, answer.total)).map(({ url }) => url);
}

/** This portal in a project that was written for measures. */
export function ours(project: string): Generator {
  const site = path.join(project, 'dist');
  const content = path.join(project, 'content');
  return {
    project,
    site,
    commands: [{ args: ['scripts/build.ts'] }],
    forget: () => {
      for (const left of ['dist', '.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
        rmSync(path.join(project, left), { recursive: true, force: true });
    },
    edit: async ({ entry }) => {
      edit(path.join(content, 'practices', `${entry}.mdx`));
      await commitAll(project, 'Правка записи');
    },
    rename: async (subject) => {
      rename(content, subject);
      await commitAll(project, 'Новое название темы');
    },
    requireFound: async ({ entry }) => {
      const found = await foundIn(site, WORD);
      if (found.join() !== addressOf('practices', entry))
        throw new Error(`По слову «${WORD}» поиск нашёл не то: ${found.join(', ') || 'ничего'}.`);
    },
  };
}
