import type { z } from 'zod';
import { award } from './award.ts';
import { event } from './event.ts';
import { indicator } from './indicator.ts';
import { material } from './material.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { practice } from './practice.ts';
import { program } from './program.ts';
import { region } from './region.ts';
import { replication } from './replication.ts';
import { vocabulary } from './vocabulary.ts';

/** How a folder of entries is read: its schema and whether its files carry prose. */
export interface Collection {
  schema: z.ZodType;
  /** `mdx`: front matter and a body; `yaml`: data alone. */
  format: 'mdx' | 'yaml';
  /** Russian name of one entry, nominative. */
  label: string;
  /** Russian name of the section of the site: «События». */
  title: string;
  /** Russian plural, genitive: «событий». */
  genitive: string;
}

/** Every folder under `content/`. */
export const collections = {
  practices: {
    schema: practice,
    format: 'mdx',
    label: 'практика',
    title: 'Практики',
    genitive: 'практик',
  },
  replications: {
    schema: replication,
    format: 'mdx',
    label: 'внедрение',
    title: 'Кто что перенял',
    genitive: 'внедрений',
  },
  events: { schema: event, format: 'mdx', label: 'событие', title: 'События', genitive: 'событий' },
  awards: { schema: award, format: 'mdx', label: 'награда', title: 'Награды', genitive: 'наград' },
  programs: {
    schema: program,
    format: 'mdx',
    label: 'программа',
    title: 'Программы',
    genitive: 'программ',
  },
  organizations: {
    schema: organization,
    format: 'yaml',
    label: 'организация',
    title: 'Организации',
    genitive: 'организаций',
  },
  people: { schema: person, format: 'yaml', label: 'человек', title: 'Люди', genitive: 'людей' },
  regions: {
    schema: region,
    format: 'yaml',
    label: 'регион',
    title: 'Регионы',
    genitive: 'регионов',
  },
  indicators: {
    schema: indicator,
    format: 'yaml',
    label: 'показатель',
    title: 'Показатели',
    genitive: 'показателей',
  },
  materials: {
    schema: material,
    format: 'yaml',
    label: 'материал',
    title: 'Материалы',
    genitive: 'материалов',
  },
  vocabularies: {
    schema: vocabulary,
    format: 'yaml',
    label: 'словарь',
    title: 'Словарь',
    genitive: 'терминов',
  },
} satisfies Record<string, Collection>;

/** Name of a folder of entries. */
export type CollectionName = keyof typeof collections;

/** Data of an entry of every entity by the name of its folder. */
export type EntryData = {
  [Name in CollectionName]: z.infer<(typeof collections)[Name]['schema']>;
};

/** True for the name of a folder of entries. */
export const isCollectionName = (name: string): name is CollectionName =>
  Object.hasOwn(collections, name);

/** Names of all folders of entries, in the order of the schema. */
export const collectionNames = Object.keys(collections) as CollectionName[];
