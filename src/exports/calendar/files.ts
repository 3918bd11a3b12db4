import { dateOf } from '../../catalogue/timeline.ts';
import { absolute } from '../absolute.ts';
import type { ExportFamily, ExportFile, ExportSource } from '../export-file.ts';
import { ALL_EVENTS, dayCalendar, eventCalendar, talkCalendar } from './addresses.ts';
import { calendarFile } from './calendar.ts';
import { eventItem, talkItem, timedTalks } from './items.ts';

type Event = ExportSource['catalogue']['entries']['events'][number];

function filesOf({ catalogue, site }: ExportSource, event: Event): ExportFile[] {
  const whole = eventItem(catalogue, site, event);
  const talks = timedTalks(event);
  const days = Map.groupBy(talks, ({ start }) => start.slice(0, 10));
  const toFile = (address: string, chosen: typeof talks): ExportFile => ({
    address,
    make: () => calendarFile(chosen.map((talk) => talkItem(catalogue, site, event, talk))),
  });
  return [
    ...(whole ? [{ address: eventCalendar(event.id), make: () => calendarFile([whole]) }] : []),
    ...[...days].map(([day, chosen]) => toFile(dayCalendar(event.id, day), chosen)),
    ...talks.map((talk) => toFile(talkCalendar(event.id, talk.key), [talk])),
  ];
}

const byDate = (a: Event, b: Event): number =>
  (dateOf(a) ?? '').localeCompare(dateOf(b) ?? '') || (a.id < b.id ? -1 : 1);

/** Calendars of all events that have a day, of each of them, of its days and of its talks. */
export const calendars: ExportFamily = (source) => {
  const { catalogue, site } = source;
  const events = catalogue.entries.events.toSorted(byDate);
  const items = events.flatMap((event) => eventItem(catalogue, site, event) ?? []);
  const all: ExportFile = {
    address: ALL_EVENTS,
    make: () =>
      calendarFile(items, {
        name: 'Практикотека: события',
        description: 'Форумы, конференции и вебинары о том, как сохранить ребёнку семью',
        source: absolute(site, ALL_EVENTS),
      }),
  };
  // A calendar file has at least one thing in it.
  return [...(items.length > 0 ? [all] : []), ...events.flatMap((one) => filesOf(source, one))];
};
