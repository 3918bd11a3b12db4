import { addressOf, TERM_PAGES, termAddress } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { facetsOf, type Facets } from '../../catalogue/facets.ts';
import { newestPractices } from '../../catalogue/practice-index.ts';
import type { Entry } from '../../reader/entry.ts';
import { collections } from '../../schema/collections.ts';
import { walkFields } from '../../schema/introspection.ts';
import type { FoundType } from '../engine/answer.ts';
import { fieldsOfEntry, noFields, type DocumentFields } from './fields.ts';

/** Page as the search knows it: what it is found by and what is shown of it. */
export interface SearchDocument extends DocumentFields {
  /** Id of the entry; of a term, `<vocabulary>/<id>`. */
  id: string;
  type: FoundType;
  url: string;
  facets: Omit<Facets, 'type'>;
  /** Latest date of its matter, ISO of any precision; of its entry when the matter has none. */
  date: string;
  /** Region and year as they are shown: «Пермский край · 2019». */
  note: string;
}

/** Folders whose entries are found, in the order of the index; practices stand as in their own list. */
const FOLDERS = [
  'practices',
  'events',
  'awards',
  'indicators',
  'replications',
  'programs',
  'organizations',
  'people',
  'regions',
] as const;

/** Most regions that a note names. */
const NOTED_REGIONS = 2;

function noteOf(catalogue: Catalogue, { region, year }: Facets): string {
  const regions =
    region.length > NOTED_REGIONS
      ? []
      : region.map((id) => catalogue.find('regions', id).data.title);
  return [regions.join(', '), year.at(-1) ?? ''].filter(Boolean).join(' · ');
}

function dateOf({ collection, data }: Entry): string {
  let latest = '';
  walkFields(collections[collection].schema, data, (_path, value, meta) => {
    const date = String(value);
    // What is still to come tells of a plan, but for an event that is announced.
    const isPast = collection === 'events' || date <= data.updated;
    if (meta.dated && isPast && date > latest) latest = date;
  });
  return latest || data.updated;
}

function documentOf(
  catalogue: Catalogue,
  type: (typeof FOLDERS)[number],
  entry: Entry,
  body: readonly string[],
): SearchDocument {
  const facets = facetsOf(entry);
  const { region, theme, group, year } = facets;
  return {
    ...fieldsOfEntry(catalogue, entry, body),
    id: entry.id,
    type,
    url: addressOf(type, entry.id),
    facets: { region, theme, group, year },
    date: dateOf(entry),
    note: type === 'regions' ? '' : noteOf(catalogue, facets),
  };
}

/** Vocabularies whose terms are found. */
const FOUND_VOCABULARIES = [...TERM_PAGES, 'abbreviations'];

const termDocuments = (catalogue: Catalogue): SearchDocument[] =>
  FOUND_VOCABULARIES.flatMap((vocabulary) =>
    catalogue.terms(vocabulary).map(({ id, label, definition, synonyms = [] }) => ({
      ...noFields(),
      id: `${vocabulary}/${id}`,
      type: 'terms' as const,
      url: termAddress(vocabulary, id),
      title: label,
      names: synonyms,
      kind: [catalogue.find('vocabularies', vocabulary).data.title],
      summary: definition,
      facets: {
        region: [],
        theme: vocabulary === 'themes' ? [id] : [],
        group: vocabulary === 'target-groups' ? [id] : [],
        year: [],
      },
      date: '',
      note: catalogue.find('vocabularies', vocabulary).data.title,
    })),
  );

/** How many pages of every type are found. */
export const countDocuments = (catalogue: Catalogue): Record<FoundType, number> => {
  const counts = FOLDERS.map((type) => [type, catalogue.entries[type].length] as const);
  const terms = FOUND_VOCABULARIES.map((vocabulary) => catalogue.terms(vocabulary).length);
  return {
    ...(Object.fromEntries(counts) as Record<(typeof FOLDERS)[number], number>),
    terms: terms.reduce((sum, count) => sum + count, 0),
  };
};

/** Everything that is found, type by type; `bodyOf` gives the paragraphs of an entry's body. */
export async function documentsOf(
  catalogue: Catalogue,
  bodyOf: (entry: Entry) => Promise<string[]>,
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const type of FOLDERS) {
    const entries: Entry[] =
      type === 'practices' ? newestPractices(catalogue) : catalogue.entries[type];
    for (const entry of entries) {
      documents.push(documentOf(catalogue, type, entry, await bodyOf(entry)));
    }
  }
  return [...documents, ...termDocuments(catalogue)];
}
