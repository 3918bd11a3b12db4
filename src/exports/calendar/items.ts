import { addressOf } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Session } from '../../catalogue/programme.ts';
import { talkKeys } from '../../catalogue/talk-keys.ts';
import { territoryOf } from '../../catalogue/territory.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Entry } from '../../reader/entry.ts';
import { sessionType } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { absolute } from '../absolute.ts';
import type { CalendarItem } from './calendar.ts';

type Event = Entry<'events'>;

/** Talk whose time is known. */
export interface TimedTalk {
  session: Session;
  /** Place in the list of the source. */
  index: number;
  /** Local time, YYYY-MM-DDTHH:MM. */
  start: string;
  /** Tells it from all others of its event and is its anchor on the page; `talkKeys` says which changes it outlives. */
  key: string;
}

const isDay = (date: string | undefined): date is string => date?.length === 10;

/**
 * Days that an event takes, both known to the day; undefined when its first day is not known: a month or a last
 * day alone would put a day into a calendar that no source names.
 */
export function daysOf({ data }: Event): { first: string; last: string } | undefined {
  const { start, end } = data;
  if (!isDay(start)) return undefined;
  return { first: start, last: isDay(end) && end > start ? end : start };
}

/** Talks of an event whose time is known, in the order of the programme. */
export function timedTalks({ data }: Event): TimedTalk[] {
  const sessions = data.sessions ?? [];
  const keys = talkKeys(sessions);
  return sessions.flatMap((session, index) => {
    const { start } = session;
    return start === undefined ? [] : [{ session, index, start, key: keys[index] ?? '' }];
  });
}

const lines = (...parts: (string | false | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');

/** What everything in the calendar of an event shares. */
function common(catalogue: Catalogue, site: URL, { id, data }: Event) {
  const { place, timezone } = data;
  const territory = territoryOf(catalogue, place?.region, place?.municipality);
  const where = [place?.venue, territory].filter((part) => part !== undefined);
  const shared = {
    url: absolute(site, addressOf('events', id)),
    kind: catalogue.term('event-kinds', data.kind).label,
    cancelled: data.status === 'cancelled',
    updated: data.updated,
  };
  return { shared, where, zone: timezone };
}

/** Event as whole days of a calendar; undefined when its days are not known. */
export function eventItem(catalogue: Catalogue, site: URL, event: Event): CalendarItem | undefined {
  const days = daysOf(event);
  if (!days) return undefined;
  const { id, data } = event;
  const { shared, where } = common(catalogue, site, event);
  const endsWithin = data.end !== undefined && !isDay(data.end);
  return {
    ...shared,
    uid: `${id}@events.praktikoteka`,
    when: { days },
    title: data.title,
    description: lines(
      data.summary,
      endsWithin && `Окончание: ${formatDate(data.end ?? '')}, день в источниках не назван.`,
      shared.url,
    ),
    place: where.join(', ') || (data.format === 'online' ? 'Онлайн' : undefined),
  };
}

const titleOf = ({ title, type }: Session): string =>
  title ?? capitalized(choiceLabel(sessionType, type));

/** Talk as a moment of a calendar: its end is not in the sources and is not made up. */
export function talkItem(
  catalogue: Catalogue,
  site: URL,
  event: Event,
  { session, start, key }: TimedTalk,
): CalendarItem {
  const { shared, where, zone } = common(catalogue, site, event);
  const speakers = session.speakers?.map(({ name, post }) => `${name}, ${post}`).join('\n');
  return {
    ...shared,
    uid: `${event.id}.${key}@talks.praktikoteka`,
    when: { begins: start, zone },
    title: titleOf(session),
    description: lines(
      session.note,
      speakers,
      `Событие: ${event.data.title}`,
      'Когда закончится, в источниках не сказано.',
      zone === undefined && 'Время местное: часовой пояс в источниках не назван.',
      shared.url,
    ),
    place: [session.hall, ...where].filter(Boolean).join(', ') || undefined,
  };
}
