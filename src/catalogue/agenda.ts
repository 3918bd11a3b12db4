import type { Entry } from '../reader/entry.ts';
import { dateOf, isLater, newestFirst } from './timeline.ts';

/** Events as an agenda: what is coming, then what has been, year by year. */
export interface Agenda {
  /** Announced events that are not over, the nearest first. */
  coming: Entry<'events'>[];
  /** All other dated events by year, the newest first. */
  years: { year: string; events: Entry<'events'>[] }[];
  undated: Entry<'events'>[];
}

/** Sets events out as of a day; an event without an end is over when its first day (month, year) is. */
export function agendaOf(events: readonly Entry<'events'>[], today: string): Agenda {
  const isComing = ({ data }: Entry<'events'>) => {
    const last = data.end ?? data.start;
    return data.status === 'announced' && last !== undefined && !isLater(today, last);
  };
  const dated = newestFirst(events, dateOf);
  const past = dated.filter((event) => !isComing(event));
  const years = Map.groupBy(past, (event) => (dateOf(event) ?? '').slice(0, 4));
  return {
    coming: dated.filter(isComing).toReversed(),
    years: [...years].map(([year, members]) => ({ year, events: members })),
    undated: events.filter((event) => dateOf(event) === undefined),
  };
}
