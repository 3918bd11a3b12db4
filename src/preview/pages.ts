import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { CollectionName } from '../schema/collections.ts';
import Award from '../pages/awards/[id].astro';
import Event from '../pages/events/[id].astro';
import Indicator from '../pages/indicators/[id].astro';
import Organization from '../pages/organizations/[id].astro';
import Person from '../pages/people/[id].astro';
import Practice from '../pages/practices/[id].astro';
import Program from '../pages/programs/[id].astro';
import Region from '../pages/regions/[id].astro';
import Replication from '../pages/replications/[id].astro';
import Fields from './Fields.astro';
import Frame from './Frame.astro';

/** Page of an entry and the name of the property that takes the entry. */
interface Page {
  page: AstroComponentFactory;
  name: string;
}

/** The site's own pages; `none` is for a draft that no page can be drawn of yet. */
export const pages: Record<CollectionName | 'none', Page> = {
  practices: { page: Practice, name: 'practice' },
  replications: { page: Replication, name: 'replication' },
  events: { page: Event, name: 'event' },
  awards: { page: Award, name: 'award' },
  programs: { page: Program, name: 'program' },
  organizations: { page: Organization, name: 'organization' },
  people: { page: Person, name: 'person' },
  regions: { page: Region, name: 'region' },
  indicators: { page: Indicator, name: 'indicator' },
  materials: { page: Fields, name: 'entry' },
  vocabularies: { page: Fields, name: 'entry' },
  none: { page: Frame, name: 'entry' },
};
