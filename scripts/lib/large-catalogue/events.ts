import { isCalendarDate } from '../../../src/schema/dates.ts';
import type { EntryData } from '../../../src/schema/collections.ts';
import type { Random } from '../random.ts';
import { pickTarget, type Target } from './relink.ts';
import { without } from './without.ts';

type Event = EntryData['events'];

/** Years that generated events are spread over. */
const YEARS = 9;

const backBy = (date: string, years: number): string =>
  String(Number(date.slice(0, 4)) - years) + date.slice(4);

/** An event some years earlier, unless it has a day that not every year has. */
function earlier(event: Event, years: number): Event {
  const { start, end, sessions } = event;
  const dates = [start, end, ...(sessions ?? []).map((session) => session.start?.slice(0, 10))];
  const known = dates.filter((date) => date !== undefined);
  if (!known.every((date) => isCalendarDate(backBy(date, years)))) return event;
  return {
    ...event,
    ...(start !== undefined && { start: backBy(start, years) }),
    ...(end !== undefined && { end: backBy(end, years) }),
    ...(sessions && {
      sessions: sessions.map((session) => ({
        ...session,
        ...(session.start !== undefined && { start: backBy(session.start, years) }),
      })),
    }),
  };
}

type Speaker = NonNullable<NonNullable<Event['sessions']>[number]['speakers']>[number];

/** Somebody who is nobody in the place of who spoke. */
function replaced(speaker: Speaker, people: readonly Target[], random: Random): Speaker {
  const person = pickTarget(people, random);
  return person ? { ...speaker, name: person.title, person: person.id } : speaker;
}

/** A generated event at a time of its own, with speakers that there are not. */
export function strayed(event: Event, people: readonly Target[], random: Random): Event {
  const moved = earlier(event, random.between(0, YEARS));
  const rest = without(moved, 'dateAsStated', 'edition');
  const { dateAsStated } = moved;
  return {
    ...rest,
    ...(rest.datePrecision === 'unknown' && dateAsStated !== undefined && { dateAsStated }),
    ...(rest.sessions && {
      sessions: rest.sessions.map((session) => ({
        ...session,
        ...(session.speakers && {
          speakers: session.speakers.map((one) => replaced(one, people, random)),
        }),
      })),
    }),
    ...(rest.resolution && {
      resolution: rest.resolution.map((item) => without(item, 'key', 'follows')),
    }),
  };
}
