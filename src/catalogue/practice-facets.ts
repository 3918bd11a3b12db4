import type { z } from 'zod';
import { capitalized } from '../i18n/capitalized.ts';
import { yearOf } from '../i18n/dates.ts';
import type { Entry } from '../reader/entry.ts';
import { itemOf, metaOf } from '../schema/introspection.ts';
import { choicesOf, labelOf } from '../schema/labels.ts';
import { practice as schema, type Practice } from '../schema/practice.ts';
import { region as regionSchema } from '../schema/region.ts';
import { adoptionsOf } from './adoptions.ts';
import type { Catalogue } from './catalogue.ts';

/** Value of a facet; a value that others belong to (a federal district) carries them. */
export interface FacetValue {
  id: string;
  label: string;
  parts?: FacetValue[];
}

/** What practices are filtered by: its values in the order of display, and those of one practice. */
interface PracticeFacet {
  /** Name in the page's address. */
  name: string;
  label: string;
  /** True when the order of the values means something; else they may stand by their frequency. */
  ordered: boolean;
  values: FacetValue[];
  of: (practice: Entry<'practices'>) => string[];
}

/** Fields that practices are filtered by under the names they have in the page's address. */
const FIELDS = {
  situation: 'situations',
  group: 'targetGroups',
  theme: 'themes',
  shelf: 'shelf',
  stage: 'stage',
  kind: 'kind',
  prevention: 'prevention',
  territory: 'territoryKinds',
} as const satisfies Record<string, keyof Practice>;

/** The only value of a facet that is either there or not. */
const YES = 'yes';

const vocabularyOf = (type: z.ZodType) => metaOf(itemOf(type) ?? type).vocabulary;

function fieldFacet(catalogue: Catalogue, name: keyof typeof FIELDS): PracticeFacet {
  const field = FIELDS[name];
  const type = schema.shape[field];
  const vocabulary = vocabularyOf(type);
  const values = vocabulary
    ? catalogue.terms(vocabulary)
    : Object.entries(choicesOf(type)).map(([id, label]) => ({ id, label }));
  return {
    name,
    label: labelOf(type),
    ordered: vocabulary === undefined,
    values: values.map(({ id, label }) => ({ id, label: capitalized(label) })),
    of: ({ data }) => [data[field] ?? []].flat(),
  };
}

/** Federal districts with their regions: a practice carries both. */
function placeFacet(catalogue: Catalogue): PracticeFacet {
  const districts = Object.entries(choicesOf(regionSchema.shape.district));
  return {
    name: 'region',
    label: labelOf(schema.shape.region),
    ordered: true,
    values: districts.map(([district, label]) => ({
      id: district,
      label: `${label} округ`,
      parts: catalogue.entries.regions
        .filter(({ data }) => data.district === district)
        .map(({ id, data }) => ({ id, label: data.title })),
    })),
    of: ({ data: { region } }) => [catalogue.find('regions', region).data.district, region],
  };
}

const startOf = ({ data: { started } }: Entry<'practices'>) =>
  started ? [String(yearOf(started))] : [];

function yearFacet({ entries }: Catalogue): PracticeFacet {
  const years = [...new Set(entries.practices.flatMap(startOf))].sort().reverse();
  return {
    name: 'year',
    label: 'Год начала',
    ordered: true,
    values: years.map((year) => ({ id: year, label: year })),
    of: startOf,
  };
}

const yesFacet = (
  name: string,
  label: string,
  holds: (practice: Entry<'practices'>) => boolean,
): PracticeFacet => ({
  name,
  label,
  ordered: true,
  values: [{ id: YES, label }],
  of: (practice) => (holds(practice) ? [YES] : []),
});

/** Everything that practices are filtered by, in the order of display. */
export function practiceFacets(catalogue: Catalogue): PracticeFacet[] {
  const { links } = catalogue;
  return [
    placeFacet(catalogue),
    ...(Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((name) => fieldFacet(catalogue, name)),
    yearFacet(catalogue),
    yesFacet('adopted', 'Практику переняли', ({ id }) => adoptionsOf(catalogue, id).length > 0),
    yesFacet('award', 'Есть награда', ({ id }) => links.to('practices', id, 'awards').length > 0),
    yesFacet('materials', 'Есть материалы', ({ data }) => data.materials !== undefined),
  ];
}

/** Address of the list of practices with those that carry a term or work in a region; undefined when nothing filters by it. */
export function filteredBy(vocabulary: string, id: string): string | undefined {
  if (vocabulary === 'regions') return `/practices/?region=${id}`;
  const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  const name = names.find((one) => vocabularyOf(schema.shape[FIELDS[one]]) === vocabulary);
  return name && `/practices/?${name}=${id}`;
}

/** Values of a facet with those that belong to them, in one row. */
export const flatValues = (values: readonly FacetValue[]): FacetValue[] =>
  values.flatMap((value) => [value, ...flatValues(value.parts ?? [])]);
