import type { Catalogue } from '../../catalogue/catalogue.ts';
import { territoryOf } from '../../catalogue/territory.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { SITE_KIND, SITE_NAME } from '../../i18n/site-name.ts';
import type { Entry } from '../../reader/entry.ts';
import { award } from '../../schema/award.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { practice } from '../../schema/practice.ts';
import { program } from '../../schema/program.ts';
import type { ColorName } from './colors.ts';
import type { PICTURED } from './addresses.ts';

/** What stands on a picture. */
export interface Card {
  /** What it is a picture of: «Практика». */
  kind: string;
  title: string;
  /** Place, time and the like; empty when there is nothing to say. */
  details: string;
  color: ColorName;
}

type Pictured = (typeof PICTURED)[number];

const joined = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

type Describe<Name extends Pictured> = (
  catalogue: Catalogue,
  data: Entry<Name>['data'],
) => Omit<Card, 'title'>;

const DESCRIBE: { [Name in Pictured]: Describe<Name> } = {
  practices: (catalogue, data) => ({
    kind: choiceLabel(practice.shape.kind, data.kind),
    details: joined(territoryOf(catalogue, data.region, data.municipality)),
    color: 'accent',
  }),
  events: (catalogue, data) => ({
    kind: catalogue.term('event-kinds', data.kind).label,
    details: joined(
      formatSpan(data.start, data.end) ?? data.dateAsStated,
      territoryOf(catalogue, data.place?.region, data.place?.municipality),
    ),
    color: 'event',
  }),
  awards: (_catalogue, data) => ({
    kind: choiceLabel(award.shape.kind, data.kind),
    details: joined(data.year?.toString()),
    color: 'award',
  }),
  programs: (_catalogue, data) => ({
    kind: choiceLabel(program.shape.kind, data.kind),
    details: joined(formatSpan(data.started, data.ended)),
    color: 'accent',
  }),
};

/** What stands on the picture of an entry. */
export function cardOf<Name extends Pictured>(catalogue: Catalogue, entry: Entry<Name>): Card {
  const describe: Describe<Name> = DESCRIBE[entry.collection];
  const { kind, details, color } = describe(catalogue, entry.data);
  return { kind: capitalized(kind), title: entry.data.title, details, color };
}

/** What stands on the picture that the entries of a folder share. */
export const sharedCard = (name: CollectionName): Card => ({
  kind: 'Раздел каталога',
  title: collections[name].title,
  details: '',
  color: 'accent',
});

/** What stands on the picture that the entries of a folder in one region share. */
export const regionalCard = (name: CollectionName, region: Entry<'regions'>): Card => ({
  kind: collections[name].title,
  title: region.data.title,
  details: '',
  color: name === 'events' ? 'event' : 'accent',
});

/** What stands on the picture of the site. */
export const siteCard: Card = {
  kind: capitalized(SITE_KIND),
  title: SITE_NAME,
  details: 'Что помогает детям оставаться в семье',
  color: 'accent',
};
