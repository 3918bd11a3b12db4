import { stringify } from 'yaml';
import type { Draft } from '../../../src/reader/draft.ts';
import { checkIntegrity } from '../../../src/reader/integrity/check.ts';
import type { Problem } from '../../../src/reader/problem.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import { collections } from '../../../src/schema/collections.ts';
import { draft } from './drafts.ts';

type Data = Record<string, unknown>;

const sourced = {
  title: 'Название',
  summary: 'Кратко.',
  sources: [{ key: 'tass', url: 'https://tass.ru/1' }],
  updated: '2026-11-01',
};

/** Smallest sound data of the collections that rules between entries are about. */
const SMALLEST: Partial<Record<CollectionName, Data>> = {
  practices: {
    ...sourced,
    kind: 'practice',
    region: 'ru-ngr',
    status: 'active',
    themes: ['support'],
    targetGroups: ['families'],
    shelf: 'reported',
    situations: ['crisis'],
    settings: ['home'],
    territoryKinds: ['village'],
  },
  events: {
    ...sourced,
    kind: 'forum',
    datePrecision: 'unknown',
    format: 'online',
    themes: ['support'],
    status: 'held',
    series: 'forums',
  },
  awards: { ...sourced, kind: 'contest', nominations: [{ title: 'Первая' }] },
  programs: { ...sourced, kind: 'special' },
  indicators: {
    ...sourced,
    definition: 'Что это.',
    unit: 'детей',
    direction: 'down',
    territory: { name: 'Россия' },
    themes: ['support'],
    points: [{ kind: 'fact', claim: 'stated', value: 1 }],
  },
  regions: {
    title: 'Новгородская область',
    iso: 'RU-NGR',
    shortName: 'Новгородская',
    genitive: 'Новгородской области',
    prepositional: 'в Новгородской области',
    district: 'northwestern',
    tile: { column: 1, row: 1 },
    updated: '2026-11-01',
  },
};

/** Text of an entry with these fields over the smallest sound data; a body only in .mdx. */
export function textOf(collection: CollectionName, fields: Data = {}, body = ''): string {
  const data = stringify({ ...SMALLEST[collection], ...fields });
  return collections[collection].format === 'mdx' ? `---\n${data}---\n${body}` : data;
}

/** Draft of the entry `collection/id`. */
export function entry(name: string, fields: Data = {}, body = ''): Draft {
  const [collection, id] = name.split('/') as [CollectionName, string];
  return draft(textOf(collection, fields, body), collection, id);
}

const terms = (ids: string[]): Data => ({
  title: 'Словарь',
  summary: 'Зачем.',
  terms: ids.map((id, place) => ({ id, label: `Термин ${place}`, definition: 'Что это.' })),
  updated: '2026-11-01',
});

/** Draft of a vocabulary with these terms. */
export const vocabulary = (id: string, ids: string[]): Draft =>
  entry(`vocabularies/${id}`, terms(ids));

/** Sound catalogue: a practice, an event, its region and all vocabularies that the site needs. */
export const SOUND_FILES: Record<string, string> = {
  'regions/ru-ngr.yaml': textOf('regions'),
  'practices/school.mdx': textOf('practices'),
  'events/forum-2025.mdx': textOf('events'),
  'vocabularies/themes.yaml': textOf('vocabularies', terms(['support'])),
  'vocabularies/target-groups.yaml': textOf('vocabularies', terms(['families'])),
  'vocabularies/event-kinds.yaml': textOf('vocabularies', terms(['forum'])),
  'vocabularies/event-series.yaml': textOf('vocabularies', terms(['forums'])),
  'vocabularies/situations.yaml': textOf('vocabularies', terms(['crisis'])),
  'vocabularies/settings.yaml': textOf('vocabularies', terms(['home'])),
  'vocabularies/territory-kinds.yaml': textOf('vocabularies', terms(['village'])),
};

/** Drafts of the sound catalogue. */
export const SOUND: Draft[] = Object.entries(SOUND_FILES).map(([file, text]) => {
  const [collection, id] = file.replace(/\.\w+$/, '').split('/') as [CollectionName, string];
  return draft(text, collection, id);
});

/** Uploads of the sound catalogue. */
const UPLOADS = new Set(['/uploads/plan.pdf', '/uploads/2025/house.webp']);

/** Problems between entries of the sound catalogue with these drafts added or put in place of the same files. */
export function problemsWith(...drafts: Draft[]): Problem[] {
  const changed = new Set(drafts.map(({ file }) => file));
  return checkIntegrity([...SOUND.filter(({ file }) => !changed.has(file)), ...drafts], UPLOADS);
}
