import { createCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Entry } from '../../../src/reader/entry.ts';
import {
  collections,
  type CollectionName,
  type EntryData,
} from '../../../src/schema/collections.ts';

const sources = [{ key: 'paper', title: 'Заметка', url: 'https://example.org/a' }];
const common = { summary: 'Кратко.', sources, updated: '2026-01-01' };

type Draft<Name extends CollectionName> = Partial<EntryData[Name]>;

const defaults: { [Name in CollectionName]?: Draft<Name> } = {
  practices: {
    ...common,
    kind: 'practice',
    region: 'ru-ngr',
    status: 'active',
    shelf: 'reported',
    themes: ['nannies'],
    targetGroups: ['families'],
  },
  events: {
    ...common,
    kind: 'forum',
    datePrecision: 'day',
    format: 'unknown',
    status: 'held',
    themes: ['nannies'],
  },
  replications: {
    ...common,
    adopter: { name: 'Псковская область' },
    writtenBy: 'source',
    stage: 'running',
  },
  materials: { ...common },
  indicators: { ...common },
  awards: { ...common, kind: 'contest' },
  people: { ...common, basis: 'public-office', posts: [{ post: 'директор' }] },
  regions: {
    iso: 'RU-NGR',
    shortName: 'Новгородская',
    genitive: 'Новгородской области',
    prepositional: 'в Новгородской области',
    district: 'northwestern',
    tile: { column: 0, row: 0 },
    updated: '2026-01-01',
  },
};

/** Entry with what a test is about; the rest is filled in and the whole is checked against the schema. */
export function entry<Name extends CollectionName>(
  collection: Name,
  id: string,
  data: Draft<Name>,
): Entry<Name> {
  const whole = { title: id, ...defaults[collection], ...data };
  return {
    collection,
    id,
    file: `${collection}/${id}.mdx`,
    data: collections[collection].schema.parse(whole) as EntryData[Name],
    digest: id,
  };
}

const term = (id: string) => ({ id, label: id, definition: id });

/** Catalogue of the given entries and small vocabularies. */
export function catalogueOf(...entries: Entry[]): Catalogue {
  const vocabularies = [
    entry('vocabularies', 'themes', {
      summary: 'Темы.',
      terms: [term('nannies'), term('rental')],
      updated: '2026-01-01',
    }),
    entry('vocabularies', 'target-groups', {
      summary: 'Группы.',
      terms: [term('families'), term('orphans')],
      updated: '2026-01-01',
    }),
    entry('vocabularies', 'event-kinds', {
      summary: 'Виды событий.',
      terms: [term('forum')],
      updated: '2026-01-01',
    }),
    ...['territory-kinds', 'situations'].map((id) =>
      entry('vocabularies', id, { summary: id, terms: [term('other')], updated: '2026-01-01' }),
    ),
  ];
  return createCatalogue([...entries, ...vocabularies]);
}
