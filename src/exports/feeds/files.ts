import { SITE_NAME } from '../../i18n/site-name.ts';
import type { ExportFamily } from '../export-file.ts';
import { feedAddress } from './addresses.ts';
import { atomFeed } from './atom.ts';
import { feedsOf } from './content.ts';
import { jsonFeed } from './json-feed.ts';

/** Feeds of everything, of every kind of entries, of every region and theme, in two formats. */
export const feeds: ExportFamily = ({ catalogue, site }) =>
  feedsOf(catalogue).flatMap((feed) => [
    { address: feedAddress(feed), make: () => atomFeed(feed, site, SITE_NAME) },
    { address: feedAddress(feed, 'json'), make: () => jsonFeed(feed, site, SITE_NAME) },
  ]);
