import type { Entry } from '../reader/entry.ts';
import { isIntent } from './adoptions.ts';
import type { Catalogue } from './catalogue.ts';
import { hasPage } from './people.ts';

/** What the catalogue knows of one region. */
export interface RegionContents {
  practices: readonly Entry<'practices'>[];
  /** Events held there. */
  events: readonly Entry<'events'>[];
  /** Events elsewhere where the region's experience was shown. */
  shownAt: readonly Entry<'events'>[];
  awards: readonly Entry<'awards'>[];
  indicators: readonly Entry<'indicators'>[];
  /** Practices that came to the region from elsewhere or spread within it. */
  replications: readonly Entry<'replications'>[];
  /** Practices that the region has looked at so far. */
  intents: readonly Entry<'replications'>[];
  organizations: readonly Entry<'organizations'>[];
  programs: readonly Entry<'programs'>[];
  people: readonly Entry<'people'>[];
}

/** Collects everything that names the region; an award counts through its laureates and their practices. */
export function inRegion(catalogue: Catalogue, id: string): RegionContents {
  const { links } = catalogue;
  const practices = links.to('regions', id, 'practices');
  const events = links.to('regions', id, 'events');
  const replications = links.to('regions', id, 'replications');
  const held = (event: Entry<'events'>) => event.data.place?.region === id;
  const awards = new Set([
    ...links.to('regions', id, 'awards'),
    ...practices.flatMap((practice) => links.to('practices', practice.id, 'awards')),
  ]);
  return {
    practices,
    events: events.filter(held),
    shownAt: events.filter((event) => !held(event)),
    awards: [...awards],
    indicators: links.to('regions', id, 'indicators'),
    replications: replications.filter((one) => !isIntent(one)),
    intents: replications.filter(isIntent),
    organizations: links.to('regions', id, 'organizations'),
    programs: links.to('regions', id, 'programs'),
    people: links.to('regions', id, 'people').filter((person) => hasPage(catalogue, person)),
  };
}
