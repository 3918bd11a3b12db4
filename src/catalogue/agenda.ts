import { yearOf } from '../i18n/dates.ts';
import type { Entry } from '../reader/entry.ts';
import { dateOf, isLater, newestFirst } from './timeline.ts';

/** Events as an agenda: what is coming, then what has been, year by year. */
export interface Agenda {
  /** Events ahead or under way, called off ones among them, the nearest first. */
  coming: Entry<'events'>[];
  /** All other dated events by year, the newest first. */
  years: { year: string; events: Entry<'events'>[] }[];
  undated: Entry<'events'>[];
}

/** Where an event stands: called off, ahead or under way, or over. */
export type Phase = 'cancelled' | 'coming' | 'past';

/** True when an event was not held yet as of a day; one without an end is over when its first day (month, year) is. */
function isAhead({ data }: Entry<'events'>, today: string): boolean {
  const last = data.end ?? data.start;
  return data.status !== 'held' && last !== undefined && !isLater(today, last);
}

/** Tells where an event stands as of a day. */
export function phaseOf(event: Entry<'events'>, today: string): Phase {
  if (event.data.status === 'cancelled') return 'cancelled';
  return isAhead(event, today) ? 'coming' : 'past';
}

/** Sets events out as of a day. */
export function agendaOf(events: readonly Entry<'events'>[], today: string): Agenda {
  const isComing = (event: Entry<'events'>) => isAhead(event, today);
  const dated = newestFirst(events, dateOf);
  const past = dated.filter((event) => !isComing(event));
  const years = Map.groupBy(past, (event) => String(yearOf(dateOf(event) ?? '')));
  return {
    coming: dated.filter(isComing).toReversed(),
    years: [...years].map(([year, members]) => ({ year, events: members })),
    undated: events.filter((event) => dateOf(event) === undefined),
  };
}
