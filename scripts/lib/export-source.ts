import { buildDay } from '../../src/catalogue/build-day.ts';
import { reads } from '../../src/catalogue/reads/read.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { watchedCatalogue } from '../../src/catalogue/reads/watch.ts';
import { NO_PAST, type ExportSource, type Past } from '../../src/exports/export-file.ts';
import { noteRead } from '../../src/kept-outputs.ts';
import { readBody, readProse } from '../../src/reader/body.ts';
import { siteUrl } from './site-url.ts';

/** What files to take away are made from, with the bodies that lie under `root`; everything that is read is noted. */
export const exportSource = (
  catalogue: Catalogue,
  root: string,
  env: NodeJS.ProcessEnv = process.env,
  past: Past = NO_PAST,
): ExportSource => ({
  catalogue: watchedCatalogue(catalogue, noteRead),
  past,
  site: siteUrl(env),
  get today() {
    noteRead(reads.today());
    return buildDay(env.BUILD_DATE);
  },
  // A blank address counts as none.
  editors: env.EDITORS_EMAIL === '' ? undefined : env.EDITORS_EMAIL,
  body: async (entry) => {
    noteRead(reads.whole(entry));
    return entry.file.endsWith('.mdx') ? readBody(root, entry) : [];
  },
  prose: async (entry) => {
    noteRead(reads.whole(entry));
    return entry.file.endsWith('.mdx') ? readProse(root, entry) : '';
  },
});
