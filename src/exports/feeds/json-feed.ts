import { addressOf } from '../../catalogue/addresses.ts';
import { collections } from '../../schema/collections.ts';
import { absolute } from '../absolute.ts';
import { jsonFile } from '../json.ts';
import { plainLine, plainText } from '../plain-text.ts';
import { feedAddress } from './addresses.ts';
import { momentOfDay, summaryOf, type FeedEntry, type FilledFeed } from './content.ts';

function item(entry: FeedEntry, site: URL) {
  const { collection, id, data } = entry;
  const address = absolute(site, addressOf(collection, id));
  return {
    id: address,
    url: address,
    title: plainLine(data.title),
    content_text: plainText(summaryOf(entry)),
    date_modified: momentOfDay(data.updated),
    tags: [collections[collection].label],
  };
}

/** Feed as JSON Feed 1.1. */
export const jsonFeed = (feed: FilledFeed, site: URL, name: string): string =>
  jsonFile({
    version: 'https://jsonfeed.org/version/1.1',
    title: plainLine(`${feed.title} — ${name}`),
    home_page_url: absolute(site, feed.page),
    feed_url: absolute(site, feedAddress(feed, 'json')),
    language: 'ru',
    authors: [{ name, url: site.href }],
    items: feed.entries.map((entry) => item(entry, site)),
  });
