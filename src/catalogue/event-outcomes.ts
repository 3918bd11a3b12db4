import type { Entry } from '../reader/entry.ts';
import { adoptionsOf } from './adoptions.ts';
import type { Catalogue } from './catalogue.ts';
import { dateOf, isLater } from './timeline.ts';

/** What came of an event, as far as the catalogue knows. */
export interface EventOutcomes {
  practices: readonly Entry<'practices'>[];
  materials: readonly Entry<'materials'>[];
  awards: readonly Entry<'awards'>[];
  /** Adoptions of the practices shown that surely began after the event. */
  adoptions: readonly Entry<'replications'>[];
}

const distinct = (ids: readonly (readonly string[] | undefined)[]): string[] => [
  ...new Set(ids.flatMap((list) => list ?? [])),
];

/** Collects what an event left: what was shown there, what was given out, who took a practice up afterwards. */
export function outcomesOf(catalogue: Catalogue, event: Entry<'events'>): EventOutcomes {
  const { links } = catalogue;
  const { sessions = [], ...data } = event.data;
  const practices = distinct([data.practices, ...sessions.map((one) => one.practices)]);
  const materials = distinct([data.materials, ...sessions.map((one) => one.materials)]);
  const last = data.end ?? data.start;
  const followed = ({ data: { started } }: Entry<'replications'>) =>
    last !== undefined && started !== undefined && isLater(started, last);
  return {
    practices: practices.map((id) => catalogue.find('practices', id)),
    materials: materials.map((id) => catalogue.find('materials', id)),
    awards: links.to('events', event.id, 'awards'),
    adoptions: practices.flatMap((id) => adoptionsOf(catalogue, id)).filter(followed),
  };
}

/** True when one event of a series was surely held before another: by number, else by date. */
function isBefore(one: Entry<'events'>, other: Entry<'events'>): boolean {
  const numbers = [one.data.edition, other.data.edition] as const;
  if (numbers[0] !== undefined && numbers[1] !== undefined) return numbers[0] < numbers[1];
  const [date, otherDate] = [dateOf(one), dateOf(other)];
  return date !== undefined && otherDate !== undefined && isLater(otherDate, date);
}

/** Nearest events of the series before and after the given one; undefined when the catalogue has none. */
export function editionsAround(
  catalogue: Catalogue,
  event: Entry<'events'>,
): { previous: Entry<'events'> | undefined; next: Entry<'events'> | undefined } {
  const { series } = event.data;
  const others = series ? catalogue.links.withTerm('event-series', series, 'events') : [];
  const earlier = others.filter((other) => isBefore(other, event));
  const later = others.filter((other) => isBefore(event, other));
  return {
    previous: earlier.find((one) => !earlier.some((other) => isBefore(one, other))),
    next: later.find((one) => !later.some((other) => isBefore(other, one))),
  };
}
