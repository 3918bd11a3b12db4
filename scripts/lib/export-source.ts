import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { buildDay } from '../../src/catalogue/build-day.ts';
import type { ExportSource } from '../../src/exports/export-file.ts';
import { readBody, readProse } from '../../src/reader/body.ts';
import { siteUrl } from './site-url.ts';

/** What files to take away are made from, with the bodies that lie under `root`. */
export const exportSource = (
  catalogue: Catalogue,
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): ExportSource => ({
  catalogue,
  site: siteUrl(env),
  today: buildDay(env.BUILD_DATE),
  body: async ({ file }) => (file.endsWith('.mdx') ? readBody(root, file) : []),
  prose: async ({ file }) => (file.endsWith('.mdx') ? readProse(root, file) : ''),
});
