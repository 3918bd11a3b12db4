import { addressOf } from '../../catalogue/addresses.ts';
import { DATA_LICENSE } from '../../catalogue/license.ts';
import { collections } from '../../schema/collections.ts';
import { absolute } from '../absolute.ts';
import { plainLine } from '../plain-text.ts';
import { FEED_FORMATS, feedAddress } from './addresses.ts';
import { momentOfDay, summaryOf, type FeedEntry, type FilledFeed } from './content.ts';
import { document, element } from '../xml.ts';

function entryElement(entry: FeedEntry, site: URL): string {
  const { collection, id, data } = entry;
  const address = absolute(site, addressOf(collection, id));
  const { label } = collections[collection];
  return element('entry', [
    element('id', address),
    element('title', plainLine(data.title)),
    element('link', '', { rel: 'alternate', type: 'text/html', href: address }),
    element('updated', momentOfDay(data.updated)),
    element('category', '', { term: collection, label }),
    element('summary', summaryOf(entry)),
  ]);
}

/** Feed as Atom (RFC 4287), all texts plain. */
export function atomFeed(feed: FilledFeed, site: URL, name: string): string {
  const self = absolute(site, feedAddress(feed));
  const page = absolute(site, feed.page);
  return document(
    element(
      'feed',
      [
        element('id', self),
        element('title', plainLine(`${feed.title} — ${name}`)),
        element('link', '', { rel: 'self', type: FEED_FORMATS.xml, href: self }),
        element('link', '', { rel: 'alternate', type: 'text/html', href: page }),
        element('updated', momentOfDay(feed.updated)),
        element('author', [element('name', name), element('uri', site.href)]),
        element('rights', `${DATA_LICENSE.name}, ${DATA_LICENSE.url}`),
        ...feed.entries.map((entry) => entryElement(entry, site)),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ru' },
    ),
  );
}
