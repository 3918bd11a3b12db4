import { addressOf } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { inRegion } from '../../catalogue/region.ts';
import type { Entry } from '../../reader/entry.ts';
import { collections } from '../../schema/collections.ts';
import {
  collectionFeed,
  FEED_COLLECTIONS,
  regionFeed,
  themeFeed,
  WHOLE_FEED,
  type Feed,
  type FeedCollection,
} from './addresses.ts';

/** Entry whose changes are news. */
export type FeedEntry = Entry<FeedCollection>;

/** Feed with the page that it follows and the entries in it, the newest first. */
export interface FilledFeed extends Feed {
  /** Site path of the page. */
  page: string;
  entries: FeedEntry[];
  /** Day of the last change, ISO. */
  updated: string;
}

/** Most entries of a feed: a reader's program asks for the whole file again and again. */
const MOST = 50;

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  b.data.updated.localeCompare(a.data.updated) ||
  (addressOf(a.collection, a.id) < addressOf(b.collection, b.id) ? -1 : 1);

function filled(
  feed: Feed,
  page: string,
  all: readonly FeedEntry[],
  sinceAlways: string,
): FilledFeed {
  const entries = [...new Set(all)].toSorted(newestFirst).slice(0, MOST);
  return { ...feed, page, entries, updated: entries[0]?.data.updated ?? sinceAlways };
}

function entriesInRegion(catalogue: Catalogue, id: string): FeedEntry[] {
  const found = inRegion(catalogue, id);
  return [
    ...found.practices,
    ...found.events,
    ...found.shownAt,
    ...found.awards,
    ...found.indicators,
    ...found.replications,
    ...found.intents,
    ...found.organizations,
    ...found.programs,
  ];
}

/** All feeds of the catalogue; one of a region or a theme without entries waits for the first. */
export function feedsOf(catalogue: Catalogue): FilledFeed[] {
  const { entries, links } = catalogue;
  const themes = catalogue.find('vocabularies', 'themes');
  const all = FEED_COLLECTIONS.flatMap((name): FeedEntry[] => entries[name]);
  return [
    filled(WHOLE_FEED, '/', all, themes.data.updated),
    ...FEED_COLLECTIONS.map((name) =>
      filled(collectionFeed(name), `/${name}/`, entries[name], themes.data.updated),
    ),
    ...entries.regions.map((region) =>
      filled(
        regionFeed(region),
        addressOf('regions', region.id),
        entriesInRegion(catalogue, region.id),
        region.data.updated,
      ),
    ),
    ...themes.data.terms.map((theme) =>
      filled(
        themeFeed(theme),
        `/themes/${theme.id}/`,
        FEED_COLLECTIONS.flatMap((name): readonly FeedEntry[] =>
          links.withTerm('themes', theme.id, name),
        ),
        themes.data.updated,
      ),
    ),
  ];
}

/** What an entry is in short: its summary, or what an indicator shows, or the kind of an entry without either. */
export function summaryOf({ collection, data }: FeedEntry): string {
  if ('definition' in data) return data.summary ?? data.definition;
  return data.summary ?? collections[collection].label;
}

/** Moment of a day's change, by the clocks of Moscow. */
export const momentOfDay = (day: string): string => `${day}T00:00:00+03:00`;
