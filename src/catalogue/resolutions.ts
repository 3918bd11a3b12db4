import type { Entry } from '../reader/entry.ts';
import type { Event } from '../schema/event.ts';
import type { Catalogue } from './catalogue.ts';
import { dateOf } from './timeline.ts';

type Item = NonNullable<Event['resolution']>[number];

/** Item of a resolution with the event that adopted it. */
export interface ResolutionItem {
  event: Entry<'events'>;
  item: Item;
}

const itemsOf = (events: readonly Entry<'events'>[]): ResolutionItem[] =>
  events.flatMap((event) => (event.data.resolution ?? []).map((item) => ({ event, item })));

/** Items of later resolutions that go on with an item. */
export function laterItems(
  catalogue: Catalogue,
  { event, item }: ResolutionItem,
): ResolutionItem[] {
  const { key } = item;
  if (key === undefined) return [];
  return itemsOf(catalogue.links.to('events', event.id, 'events')).filter(
    ({ item: { follows } }) => follows?.event === event.id && follows.key === key,
  );
}

/** The earlier item that an item goes on with. */
export function earlierItem(catalogue: Catalogue, { follows }: Item): ResolutionItem | undefined {
  if (!follows) return undefined;
  const event = catalogue.find('events', follows.event);
  const item = event.data.resolution?.find(({ key }) => key === follows.key);
  return item && { event, item };
}

/** Items of the resolutions of all events of a series, the earliest first; none for an event outside a series. */
export function seriesItems(catalogue: Catalogue, { data }: Entry<'events'>): ResolutionItem[] {
  const { series } = data;
  if (series === undefined) return [];
  const events = catalogue.links.withTerm('event-series', series, 'events');
  return itemsOf(
    events.toSorted(
      (a, b) => (dateOf(a) ?? '').localeCompare(dateOf(b) ?? '') || (a.id < b.id ? -1 : 1),
    ),
  );
}

/** True for an item whose term is over while nothing says that it is done. */
export const isOverdue = ({ due, state }: Item, today: string): boolean =>
  due !== undefined && state !== 'done' && today.slice(0, due.length) > due;
