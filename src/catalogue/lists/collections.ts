import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { organization } from '../../schema/organization.ts';
import { program } from '../../schema/program.ts';
import { replication } from '../../schema/replication.ts';
import { agendaOf } from '../agenda.ts';
import type { Catalogue } from '../catalogue.ts';
import { groupByChoice } from '../groups.ts';
import { byTerritory } from '../indicators.ts';
import { peopleWithPages, surnameOf } from '../people.ts';
import { newestPractices } from '../practice-index.ts';
import { CARDS_AT_ONCE } from '../shards.ts';
import { ALONE, WITHIN, type ListGroup, type Sizes } from './paging.ts';

/** Entries of one kind under a heading. */
type Group<Name extends CollectionName> = ListGroup<Entry<Name>>;

/** Events as their page sets them out: what is coming, then year by year, then those without a date. */
export function eventGroups({ entries }: Catalogue, today: () => string): Group<'events'>[] {
  const { coming, years, undated } = agendaOf(entries.events, today());
  return [
    { id: 'coming', title: 'Предстоящие', entries: coming },
    ...years.map(({ year, events }) => ({ id: `y${year}`, title: year, entries: events })),
    { id: 'undated', title: 'Дата в источниках не указана', entries: undated },
  ].filter(({ entries: members }) => members.length > 0);
}

/** Awards by year, the latest first, those of an unknown year last. */
export const awardGroups = ({ entries }: Catalogue): Group<'awards'>[] =>
  [...Map.groupBy(entries.awards, ({ data }) => data.year)]
    .sort(([a = 0], [b = 0]) => b - a)
    .map(([year, members]) => ({
      id: `y${year ?? 'none'}`,
      title: year?.toString() ?? 'Год в источнике не указан',
      entries: members,
    }));

/** Indicators of the country and of what is wider than a region, then those of regions and towns, by territory. */
export function indicatorGroups(catalogue: Catalogue): Group<'indicators'>[] {
  const [wide = [], regional = []] = [false, true].map((isRegional) =>
    byTerritory(
      catalogue,
      catalogue.entries.indicators.filter(
        ({ data }) => (data.territory.region !== undefined) === isRegional,
      ),
    ),
  );
  // The country itself is what most of the wider indicators are about.
  const widest = wide.toSorted((a, b) => b.indicators.length - a.indicators.length);
  return [
    { id: 'national', title: 'Страна и группы регионов', territories: widest },
    { id: 'regional', title: 'Регионы и города', territories: regional },
  ]
    .map(({ territories, ...group }) => ({
      ...group,
      entries: territories.flatMap(({ indicators }) => indicators),
    }))
    .filter(({ entries }) => entries.length > 0);
}

const peopleGroups = (catalogue: Catalogue): Group<'people'>[] =>
  [...Map.groupBy(peopleWithPages(catalogue), ({ data }) => surnameOf(data.title).charAt(0))].map(
    ([letter, entries]) => ({ id: `letter-${letter}`, title: letter, entries }),
  );

interface CollectionList {
  sizes: Sizes;
  groups: (catalogue: Catalogue, today: () => string) => ListGroup<Entry>[];
}

/** Lists of collections that grow: how each is grouped, and how much of it a page shows. */
export const COLLECTION_LISTS = {
  practices: {
    sizes: { ...ALONE, first: CARDS_AT_ONCE },
    groups: (catalogue) => [
      { id: 'practices', title: 'Сначала новые', entries: newestPractices(catalogue) },
    ],
  },
  events: { sizes: ALONE, groups: eventGroups },
  awards: { sizes: ALONE, groups: awardGroups },
  indicators: { sizes: WITHIN, groups: indicatorGroups },
  people: { sizes: ALONE, groups: peopleGroups },
  organizations: {
    sizes: ALONE,
    groups: ({ entries }) =>
      groupByChoice(entries.organizations, organization.shape.kind, ({ data }) => data.kind),
  },
  programs: {
    sizes: ALONE,
    groups: ({ entries }) =>
      groupByChoice(entries.programs, program.shape.kind, ({ data }) => data.kind),
  },
  replications: {
    sizes: ALONE,
    groups: ({ entries }) =>
      groupByChoice(entries.replications, replication.shape.stage, ({ data }) => data.stage),
  },
} satisfies Partial<Record<CollectionName, CollectionList>>;

/** Collection whose list grows. */
export type ListedCollection = keyof typeof COLLECTION_LISTS;
