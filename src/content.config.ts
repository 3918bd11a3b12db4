import { collection } from './collection.ts';

/** One line per folder of `content/`; what an entry is stands in `src/schema/`. */
export const collections = {
  practices: collection('practices'),
  replications: collection('replications'),
  events: collection('events'),
  awards: collection('awards'),
  programs: collection('programs'),
  organizations: collection('organizations'),
  people: collection('people'),
  regions: collection('regions'),
  indicators: collection('indicators'),
  materials: collection('materials'),
  vocabularies: collection('vocabularies'),
};
