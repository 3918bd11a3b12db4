import type { Entry } from '../reader/entry.ts';
import { adoptionsOf, intentsOf } from './adoptions.ts';
import type { Catalogue } from './catalogue.ts';
import { dateOf, oldestFirst } from './timeline.ts';

type Session = NonNullable<Entry<'events'>['data']['sessions']>[number];
type Award = Entry<'awards'>;
type Laureate = NonNullable<Award['data']['nominations'][number]['laureates']>[number];

/** Item of an event's programme that names a practice. */
export interface Talk {
  event: Entry<'events'>;
  session: Session;
}

/** What a practice was given: the award, the nomination and the laureate's line in it. */
export interface Win {
  award: Award;
  nomination: string;
  laureate: Laureate;
}

/** How a practice went from hand to hand, step by step; a step the sources do not tell of is empty. */
export interface Trail {
  talks: Talk[];
  events: readonly Entry<'events'>[];
  wins: Win[];
  /** Those who showed interest or prepare, as against those who took the practice over. */
  intents: readonly Entry<'replications'>[];
  adoptions: readonly Entry<'replications'>[];
  indicators: readonly Entry<'indicators'>[];
}

const talksOf = (event: Entry<'events'>, practice: string): Talk[] =>
  (event.data.sessions ?? [])
    .filter(({ practices }) => practices?.includes(practice))
    .map((session) => ({ event, session }));

const winsOf = (award: Award, practice: string): Win[] =>
  award.data.nominations.flatMap(({ title, laureates = [] }) =>
    laureates
      .filter((laureate) => laureate.practice === practice)
      .map((laureate) => ({ award, nomination: title, laureate })),
  );

const byStart = (replications: readonly Entry<'replications'>[]) =>
  oldestFirst(replications, ({ data }) => data.started);

/** Collects the trail of a practice from what links to it; every step begins with the oldest. */
export function trailOf(catalogue: Catalogue, { id }: Entry<'practices'>): Trail {
  const { links } = catalogue;
  const events = oldestFirst(links.to('practices', id, 'events'), dateOf);
  const awards = oldestFirst(links.to('practices', id, 'awards'), ({ data }) =>
    data.year?.toString(),
  );
  return {
    talks: events.flatMap((event) => talksOf(event, id)),
    events,
    wins: awards.flatMap((award) => winsOf(award, id)),
    intents: byStart(intentsOf(catalogue, id)),
    adoptions: byStart(adoptionsOf(catalogue, id)),
    indicators: links.to('practices', id, 'indicators'),
  };
}
