import type { CollectionName, EntryData } from '../../../src/schema/collections.ts';
import type { Random } from '../random.ts';
import type { Phrases } from './phrases.ts';
import { without } from './without.ts';

/** Kinds of generated entries besides practices and events. */
export type OtherKind = Exclude<
  CollectionName,
  'practices' | 'events' | 'regions' | 'vocabularies'
>;

/** What a generated entry is made with. */
export interface Parts {
  phrases: Phrases;
  random: Random;
  regions: readonly string[];
  /** Name of a municipality that there is not. */
  place: string;
}

type Make<Name extends CollectionName> = (base: EntryData[Name], parts: Parts) => EntryData[Name];

/** Longest part of a real title that a generated one begins with. */
const HEAD_MAX = 120;

/** Any organization: which one is chosen when the entry is linked. */
const ANY = 'any';

function named(title: string, place: string): string {
  const head = title.length > HEAD_MAX ? title.slice(0, title.lastIndexOf(' ', HEAD_MAX)) : title;
  return `${head} — ${place}`;
}

const summaryOf = ({ phrases, random }: Parts): string =>
  random.sample(phrases.sentences, random.between(1, 2)).join(' ').slice(0, 600).trim();

const year = ({ random }: Parts): number => random.between(2010, 2025);

/** «Фонд „Алиса“» with another name in the quotes; a title without quotes gets the place. */
const renamed = (title: string, place: string): string =>
  title.includes('«') ? `${title.slice(0, title.indexOf('«'))}«${place}»` : named(title, place);

/** How an entry of each kind is made of a real one. */
export const otherKinds: { [Name in OtherKind]: Make<Name> } = {
  replications: (base, parts) => ({
    ...base,
    title: named(base.title, parts.place),
    summary: summaryOf(parts),
    adopter: {
      name: `Служба помощи семье «${parts.place}»`,
      region: parts.random.pick(parts.regions),
      municipality: parts.place,
      organization: ANY,
    },
    started: String(year(parts)),
  }),
  awards: (base, parts) => ({
    ...base,
    title: named(base.title, parts.place),
    summary: summaryOf(parts),
    year: year(parts),
  }),
  programs: (base, parts) => ({
    ...without(base, 'parent', 'ended'),
    title: named(base.title, parts.place),
    summary: summaryOf(parts),
  }),
  organizations: (base, parts) => ({
    ...without(base, 'synonyms', 'url', 'phone'),
    title: renamed(base.title, parts.place),
    summary: summaryOf(parts),
    ...(base.shortName !== undefined && { shortName: `«${parts.place}»` }),
    region: parts.random.pick(parts.regions),
    municipality: parts.place,
  }),
  people: (base, parts) => ({
    ...without(base, 'summary'),
    // Nobody's name: no first name, a surname that there is not.
    title: `Специалист ${parts.place}`,
    region: parts.random.pick(parts.regions),
    sources: base.sources.map((source) => without(source, 'title')),
  }),
  indicators: (base, parts) => ({
    ...base,
    title: named(base.title, parts.place),
    territory: { region: parts.random.pick(parts.regions), name: parts.place },
  }),
  materials: (base, parts) => ({
    ...base,
    title: named(base.title, parts.place),
    year: year(parts),
  }),
};
