import type { Entry } from '../../reader/entry.ts';
import { collections } from '../../schema/collections.ts';
import type { VocabularyTerm } from '../../schema/vocabulary.ts';

/** Feed of what is new and changed. */
export interface Feed {
  /** Site path without its ending: every feed is there in two formats. */
  path: string;
  /** What is in it, in Russian. */
  title: string;
}

/** Formats of feeds by the endings of their addresses. */
export const FEED_FORMATS = {
  xml: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

/** Site path of a feed in a format. */
export const feedAddress = ({ path }: Feed, format: keyof typeof FEED_FORMATS = 'xml'): string =>
  `${path}.${format}`;

/** Folders whose changes are news: people are left out, whose cards a reader's program would keep when they are gone. */
export const FEED_COLLECTIONS = [
  'practices',
  'replications',
  'events',
  'awards',
  'programs',
  'organizations',
  'indicators',
] as const;

/** Folder of entries that has a feed. */
export type FeedCollection = (typeof FEED_COLLECTIONS)[number];

/** Feed of everything. */
export const WHOLE_FEED: Feed = { path: '/feeds/all', title: 'Всё новое' };

/** Feed of the entries of a folder. */
export const collectionFeed = (name: FeedCollection): Feed => ({
  path: `/feeds/${name}`,
  title: collections[name].title,
});

/** Feed of all that a region has. */
export const regionFeed = ({ id, data }: Entry<'regions'>): Feed => ({
  path: `/feeds/regions/${id}`,
  title: data.title,
});

/** Feed of all that a theme has. */
export const themeFeed = ({ id, label }: VocabularyTerm): Feed => ({
  path: `/feeds/themes/${id}`,
  title: `Тема: ${label}`,
});

/** Feed that follows what the page of an entry is among; undefined when there is none. */
export function feedOf(entry: Entry): Feed | undefined {
  if (entry.collection === 'regions') return regionFeed(entry as Entry<'regions'>);
  const name = FEED_COLLECTIONS.find((one) => one === entry.collection);
  return name && collectionFeed(name);
}
