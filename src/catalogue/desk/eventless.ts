import type { Catalogue } from '../catalogue.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

/** Practices that no event of the catalogue names. */
export const eventlessRows = (catalogue: Catalogue): Row[] =>
  catalogue.entries.practices
    .filter(({ id }) => catalogue.links.to('practices', id, 'events').length === 0)
    .map((entry) =>
      entryRow(catalogue, entry, {
        what: 'Ни одно событие каталога не называет эту практику',
        severity: 'note',
        since: entry.data.started,
      }),
    );
