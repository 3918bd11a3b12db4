import { eventNeeds } from '../event-needs.ts';
import type { Catalogue } from '../catalogue.ts';
import { dateOf } from '../timeline.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

/** Events whose organizers have something to send: slides, recordings, times, halls, grounds to name people. */
export const eventNeedRows = (catalogue: Catalogue, today: string): Row[] =>
  catalogue.entries.events.flatMap((entry) => {
    const needs = eventNeeds(catalogue, entry, today);
    if (needs.length === 0) return [];
    return [
      entryRow(catalogue, entry, {
        what: needs.join('; '),
        severity: 'note',
        since: dateOf(entry),
      }),
    ];
  });
