import { defineCollection } from 'astro:content';
import { catalogueLoader as load } from './loader.ts';
import { collections as entities } from './schema/collections.ts';

/** One line per folder of `content/`; what an entry is stands in `src/schema/`. */
export const collections = {
  practices: defineCollection({ loader: load('practices'), schema: entities.practices.schema }),
  replications: defineCollection({
    loader: load('replications'),
    schema: entities.replications.schema,
  }),
  events: defineCollection({ loader: load('events'), schema: entities.events.schema }),
  awards: defineCollection({ loader: load('awards'), schema: entities.awards.schema }),
  programs: defineCollection({ loader: load('programs'), schema: entities.programs.schema }),
  organizations: defineCollection({
    loader: load('organizations'),
    schema: entities.organizations.schema,
  }),
  people: defineCollection({ loader: load('people'), schema: entities.people.schema }),
  regions: defineCollection({ loader: load('regions'), schema: entities.regions.schema }),
  indicators: defineCollection({ loader: load('indicators'), schema: entities.indicators.schema }),
  materials: defineCollection({ loader: load('materials'), schema: entities.materials.schema }),
  vocabularies: defineCollection({
    loader: load('vocabularies'),
    schema: entities.vocabularies.schema,
  }),
};
