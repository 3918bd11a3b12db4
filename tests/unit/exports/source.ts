import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { NO_PAST, type ExportSource } from '../../../src/exports/export-file.ts';

/** What files to take away are made from in a test: no bodies, a site of its own. */
export const sourceOf = (
  catalogue: Catalogue,
  changes: Partial<ExportSource> = {},
): ExportSource => ({
  catalogue,
  site: new URL('https://example.org/'),
  today: '2026-01-02',
  body: () => Promise.resolve([]),
  past: NO_PAST,
  prose: () => Promise.resolve(''),
  ...changes,
});
