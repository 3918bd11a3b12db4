import type { z } from 'zod';
import { award, type Award } from './award.ts';
import { event, type Event } from './event.ts';
import { indicator, type Indicator } from './indicator.ts';
import { material, type Material } from './material.ts';
import { organization, type Organization } from './organization.ts';
import { person, type Person } from './person.ts';
import { practice, type Practice } from './practice.ts';
import { program, type Program } from './program.ts';
import { region, type Region } from './region.ts';
import { replication, type Replication } from './replication.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';

/** Front matter of every entity by the name of its folder under `content/`. */
export interface EntryData {
  practices: Practice;
  replications: Replication;
  events: Event;
  awards: Award;
  programs: Program;
  organizations: Organization;
  people: Person;
  regions: Region;
  indicators: Indicator;
  materials: Material;
  vocabularies: Vocabulary;
}

export type CollectionName = keyof EntryData;

/** How a folder of entries is read: its schema and whether its files carry prose. */
export interface Collection {
  schema: z.ZodType;
  /** `mdx`: front matter and a body; `yaml`: data alone. */
  format: 'mdx' | 'yaml';
  /** Russian name of one entry, nominative. */
  label: string;
}

/** Every folder under `content/`. */
export const collections: Record<CollectionName, Collection> = {
  practices: { schema: practice, format: 'mdx', label: 'практика' },
  replications: { schema: replication, format: 'mdx', label: 'внедрение' },
  events: { schema: event, format: 'mdx', label: 'событие' },
  awards: { schema: award, format: 'mdx', label: 'награда' },
  programs: { schema: program, format: 'mdx', label: 'программа' },
  organizations: { schema: organization, format: 'yaml', label: 'организация' },
  people: { schema: person, format: 'yaml', label: 'человек' },
  regions: { schema: region, format: 'yaml', label: 'регион' },
  indicators: { schema: indicator, format: 'yaml', label: 'показатель' },
  materials: { schema: material, format: 'yaml', label: 'материал' },
  vocabularies: { schema: vocabulary, format: 'yaml', label: 'словарь' },
};

export const collectionNames = Object.keys(collections) as CollectionName[];
