import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';

/** People with a page: those who speak at an event or are named with an award or a practice. */
export const peopleWithPages = ({ entries, links }: Catalogue): Entry<'people'>[] =>
  entries.people.filter(({ id }) =>
    (['events', 'awards', 'practices'] as const).some(
      (name) => links.to('people', id, name).length > 0,
    ),
  );
