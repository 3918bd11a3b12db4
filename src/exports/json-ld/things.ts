import type { Article, Dataset, Event, Organization, Place, Thing } from 'schema-dts';
import { addressOf } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { DATA_LICENSE } from '../../catalogue/license.ts';
import type { Entry } from '../../reader/entry.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Source } from '../../schema/shared.ts';
import { catalogueItself } from './publisher.ts';
import { absolute } from '../absolute.ts';

/** What describes an entry: where entries lie and what they lead to. */
interface Around {
  catalogue: Catalogue;
  site: URL;
}

const idOf = ({ site }: Around, collection: CollectionName, id: string): string =>
  absolute(site, addressOf(collection, id));

const urlsOf = (sources: readonly Source[]): string[] => sources.flatMap(({ url }) => url ?? []);

/** Region and municipality as a place; undefined when neither is known. */
function placeOf(
  { catalogue }: Around,
  where: {
    region?: string | undefined;
    municipality?: string | undefined;
    venue?: string | undefined;
  } = {},
): Place | undefined {
  const { region, municipality, venue } = where;
  const title = region === undefined ? undefined : catalogue.find('regions', region).data.title;
  const name = venue ?? municipality ?? title;
  if (name === undefined) return undefined;
  if (title === undefined && municipality === undefined) return { '@type': 'Place', name };
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      // The regions of the catalogue are those of Russia; of any other place the country is not known.
      ...(title !== undefined && { addressCountry: 'RU', addressRegion: title }),
      ...(municipality !== undefined && { addressLocality: municipality }),
    },
  };
}

const namesOf = ({ catalogue }: Around, themes: readonly string[] | undefined): string[] =>
  (themes ?? []).map((theme) => catalogue.term('themes', theme).label);

/** A list under its name; nothing when it is empty. */
const some = <Name extends string>(
  name: Name,
  list: readonly string[],
): Partial<Record<Name, readonly string[]>> =>
  list.length > 0 ? ({ [name]: list } as Record<Name, readonly string[]>) : {};

function article(
  around: Around,
  { collection, id, data }: Entry<'practices' | 'replications' | 'awards' | 'programs'>,
): Article {
  const place =
    'adopter' in data
      ? placeOf(around, data.adopter)
      : 'region' in data
        ? placeOf(around, data)
        : undefined;
  return {
    '@type': 'Article',
    '@id': idOf(around, collection, id),
    headline: data.title,
    description: data.summary,
    dateModified: data.updated,
    inLanguage: 'ru',
    license: DATA_LICENSE.url,
    isPartOf: { '@id': around.site.href },
    author: catalogueItself(around.site),
    publisher: catalogueItself(around.site),
    ...some('keywords', namesOf(around, 'themes' in data ? data.themes : undefined)),
    ...some('citation', urlsOf(data.sources)),
    ...(place && { spatialCoverage: place }),
  };
}

const ATTENDANCE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

function event(around: Around, { id, data }: Entry<'events'>): Event {
  const place = placeOf(around, data.place);
  const organizers = (data.organizers ?? []).map((one) => ({
    '@type': 'Organization' as const,
    '@id': idOf(around, 'organizations', one),
    name: around.catalogue.find('organizations', one).data.title,
  }));
  return {
    '@type': 'Event',
    '@id': idOf(around, 'events', id),
    url: idOf(around, 'events', id),
    name: data.title,
    description: data.summary,
    ...(data.start !== undefined && { startDate: data.start }),
    ...(data.end !== undefined && { endDate: data.end }),
    ...(data.status === 'cancelled' && { eventStatus: 'https://schema.org/EventCancelled' }),
    ...(data.format !== 'unknown' && { eventAttendanceMode: ATTENDANCE[data.format] }),
    ...(place && { location: place }),
    ...(organizers.length > 0 && { organizer: organizers }),
  };
}

const ORGANIZATION_TYPES: Partial<
  Record<Entry<'organizations'>['data']['kind'], 'GovernmentOrganization' | 'NGO'>
> = { authority: 'GovernmentOrganization', ngo: 'NGO', foundation: 'NGO' };

function organization(around: Around, { id, data }: Entry<'organizations'>): Organization {
  const place = placeOf(around, data);
  const names = [
    ...(data.shortName === undefined ? [] : [data.shortName]),
    ...(data.synonyms ?? []),
  ];
  return {
    '@type': ORGANIZATION_TYPES[data.kind] ?? 'Organization',
    '@id': idOf(around, 'organizations', id),
    name: data.title,
    ...(names.length > 0 && { alternateName: names }),
    ...(data.summary !== undefined && { description: data.summary }),
    ...(data.url !== undefined && { url: data.url }),
    ...(data.phone !== undefined && { telephone: data.phone }),
    ...(place && { location: place }),
  };
}

/** Span of the points of an indicator as ISO 8601 writes it: «2019/2024»; undefined when no point is dated. */
function spanOf(points: Entry<'indicators'>['data']['points']): string | undefined {
  const dates = points.flatMap(({ at }) => at ?? []).toSorted();
  const [first, last] = [dates.at(0), dates.at(-1)];
  return first === last ? first : `${first}/${last}`;
}

function dataset(around: Around, { id, data }: Entry<'indicators'>): Dataset {
  const span = spanOf(data.points);
  return {
    '@type': 'Dataset',
    '@id': idOf(around, 'indicators', id),
    url: idOf(around, 'indicators', id),
    name: `${data.title} (${data.territory.name})`,
    description: data.definition,
    dateModified: data.updated,
    inLanguage: 'ru',
    license: DATA_LICENSE.url,
    isPartOf: { '@id': around.site.href },
    creator: catalogueItself(around.site),
    ...some('keywords', namesOf(around, data.themes)),
    variableMeasured: { '@type': 'PropertyValue', name: data.title, unitText: data.unit },
    spatialCoverage: { '@type': 'Place', name: data.territory.name },
    ...some('isBasedOn', urlsOf(data.sources)),
    ...(span !== undefined && { temporalCoverage: span }),
  };
}

const isOf = <Name extends CollectionName>(entry: Entry, ...names: Name[]): entry is Entry<Name> =>
  (names as CollectionName[]).includes(entry.collection);

/** What an entry is in the words of schema.org; undefined for a person, whom search engines need not collect, and a region. */
export function thingOf(catalogue: Catalogue, site: URL, entry: Entry): Thing | undefined {
  const around = { catalogue, site };
  if (isOf(entry, 'practices', 'replications', 'awards', 'programs')) return article(around, entry);
  if (isOf(entry, 'events')) return event(around, entry);
  if (isOf(entry, 'organizations')) return organization(around, entry);
  return isOf(entry, 'indicators') ? dataset(around, entry) : undefined;
}
