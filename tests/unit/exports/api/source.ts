import type { Catalogue } from '../../../../src/catalogue/catalogue.ts';
import { NO_PAST, type ExportSource } from '../../../../src/exports/export-file.ts';

/** What files are made from in a test; `prose` has bodies by id. */
export const sourceOf = (
  catalogue: Catalogue,
  prose: Readonly<Record<string, string>> = {},
): ExportSource => ({
  catalogue,
  site: new URL('https://example.org/'),
  today: '2026-11-22',
  body: () => Promise.resolve([]),
  past: NO_PAST,
  prose: ({ id }) => Promise.resolve(prose[id] ?? ''),
});
