import { yearOf } from '../i18n/dates.ts';
import type { Entry } from '../reader/entry.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { walkFields } from '../schema/introspection.ts';

/** What an entry is filtered by in search; every list holds ids, `year` four-digit years. */
export interface Facets {
  type: CollectionName;
  region: string[];
  theme: string[];
  group: string[];
  year: string[];
}

/** Reads the facets off an entry's references and terms; a region's own page counts as of that region. */
export function facetsOf(entry: Entry): Facets {
  const found = {
    region: new Set<string>(),
    theme: new Set<string>(),
    group: new Set<string>(),
    year: new Set<string>(),
  };
  if (entry.collection === 'regions') found.region.add(entry.id);

  walkFields(collections[entry.collection].schema, entry.data, (_path, value, meta) => {
    if (meta.reference === 'regions' && entry.collection !== 'regions')
      found.region.add(String(value));
    if (meta.vocabulary === 'themes') found.theme.add(String(value));
    if (meta.vocabulary === 'target-groups') found.group.add(String(value));
    if (meta.dated) found.year.add(String(yearOf(String(value))));
  });

  return {
    type: entry.collection,
    region: [...found.region],
    theme: [...found.theme],
    group: [...found.group],
    year: [...found.year].sort(),
  };
}
