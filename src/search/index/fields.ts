import type { Catalogue } from '../../catalogue/catalogue.ts';
import { yearOf } from '../../i18n/dates.ts';
import type { Entry } from '../../reader/entry.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import {
  isEditorial,
  walkFields,
  type FieldPath,
  type KnownMeta,
} from '../../schema/introspection.ts';

/** Words of a page by what they say of it; the weight of each field is in `weights.ts`. */
export interface DocumentFields {
  title: string;
  /** What else it is called. */
  names: string[];
  /** What it is: «практика», «грантовый конкурс», «форум». */
  kind: string[];
  summary: string;
  /** Terms of the vocabularies that it carries. */
  terms: string[];
  /** Other names of those terms. */
  synonyms: string[];
  /** Where it is: the region by all its names, the municipality. */
  places: string[];
  organizations: string[];
  /** Years of its matter. */
  years: string[];
  /** Names of entries it refers to in passing. */
  related: string[];
  /** Prose, a paragraph each. */
  text: string[];
}

/** Fields that say where the entry is, as against regions it mentions. */
const OWN_PLACE = new Set(['region', 'place', 'territory', 'adopter', 'municipality']);
/** Fields that say whose it is. */
const OWN_ORGANIZATIONS = new Set(['organizations', 'organizers', 'organization']);
const OTHER_NAMES = new Set(['shortName', 'synonyms', 'adjectives', 'series']);
/** Fields that tell of the entry and not of its matter. */
const APART = new Set(['sources', 'updated', 'iso', 'genitive', 'prepositional', 'tile']);

/** All names of an entry. */
function namesOf({ data }: Entry): string[] {
  const names: string[] = [data.title];
  if ('shortName' in data && data.shortName) names.push(data.shortName);
  if ('synonyms' in data) names.push(...(data.synonyms ?? []));
  if ('adjectives' in data) names.push(...(data.adjectives ?? []));
  return names;
}

function take(
  catalogue: Catalogue,
  fields: DocumentFields,
  [top, ...rest]: FieldPath,
  value: string,
  meta: KnownMeta,
): void {
  const name = String(top);
  if (meta.reference) {
    const names = namesOf(catalogue.find(meta.reference as CollectionName, value));
    if (meta.reference === 'regions' && OWN_PLACE.has(name)) fields.places.push(...names);
    else if (meta.reference === 'organizations' && OWN_ORGANIZATIONS.has(name))
      fields.organizations.push(...names);
    else fields.related.push(names[0] ?? '');
  } else if (meta.vocabulary) {
    const { label, synonyms = [] } = catalogue.term(meta.vocabulary, value);
    (meta.vocabulary === 'event-kinds' ? fields.kind : fields.terms).push(label);
    fields.synonyms.push(...synonyms);
  } else if (meta.options) {
    if (name === 'kind') fields.kind.push(meta.options[value] ?? '');
  } else if (name === 'title' || name === 'summary') {
    fields[name] = value;
  } else if (meta.input === 'line' || meta.input === 'prose') {
    if (OTHER_NAMES.has(name) && rest.length < 2) {
      // «Новгород.» is cut for a tile of the map: it helps to find and is no name, for it may be another city's.
      (value.endsWith('.') ? fields.places : fields.names).push(value);
    } else if (OWN_PLACE.has(name)) fields.places.push(value);
    else fields.text.push(value);
  }
}

/** Fields of a page that says nothing yet. */
export const noFields = (): DocumentFields => ({
  title: '',
  names: [],
  kind: [],
  summary: '',
  terms: [],
  synonyms: [],
  places: [],
  organizations: [],
  years: [],
  related: [],
  text: [],
});

/** Sorts the words of an entry by what they say; the schema tells what each field is. */
export function fieldsOfEntry(
  catalogue: Catalogue,
  entry: Entry,
  body: readonly string[],
): DocumentFields {
  const { schema, label } = collections[entry.collection];
  const fields: DocumentFields = { ...noFields(), kind: [label] };
  walkFields(schema, entry.data, (path, value, meta) => {
    if (isEditorial(schema, path)) return;
    if (meta.dated) fields.years.push(String(yearOf(String(value))));
    if (typeof value !== 'string' || APART.has(String(path[0]))) return;
    take(catalogue, fields, path, value, meta);
  });
  fields.text.push(...body);
  return fields;
}
