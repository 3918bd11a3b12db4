import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';
import { dateOf, oldestFirst } from './timeline.ts';
import { trailOf, type Trail } from './trail.ts';

/** Something that happened to a practice, with its date as precise as the source gives it. */
export interface Milestone {
  kind: 'start' | 'event' | 'intent' | 'adoption' | 'award' | 'verdict' | 'end';
  /** ISO date of any precision; absent when the sources give none. */
  date?: string | undefined;
  /** Last day of what took longer than a day. */
  until?: string | undefined;
  /** What happened, in the words of the entry; the start and the end need none. */
  text?: string | undefined;
  /** What the source adds: how it puts an unclear date, a nomination, a stage. */
  note?: string | undefined;
  /** Entry that tells more. */
  entry?: Entry | undefined;
  /** Key of the practice's own source. */
  source?: string | undefined;
}

/** Milestones in order and those that cannot be put in order. */
export interface Timeline {
  dated: Milestone[];
  undated: Milestone[];
}

function ownMilestones({ started, startedNote, ended, verdicts = [] }: Entry<'practices'>['data']) {
  const own: Milestone[] = verdicts.map(({ by, verdict, date, source }) => ({
    kind: 'verdict',
    date,
    text: by,
    note: verdict,
    source,
  }));
  if (started ?? startedNote) own.unshift({ kind: 'start', date: started, note: startedNote });
  if (ended) own.push({ kind: 'end', date: ended });
  return own;
}

const toMilestone =
  (kind: 'intent' | 'adoption') =>
  (entry: Entry<'replications'>): Milestone => ({
    kind,
    date: entry.data.started,
    text: entry.data.adopter.name,
    entry,
  });

const toMilestones = (
  { events, intents, adoptions, wins }: Trail,
  catalogue: Catalogue,
): Milestone[] => [
  ...events.map((entry): Milestone => {
    const { title, start, end, dateAsStated } = entry.data;
    const stated = (start ?? end) ? undefined : dateAsStated;
    return { kind: 'event', date: dateOf(entry), until: end, text: title, note: stated, entry };
  }),
  ...intents.map(toMilestone('intent')),
  ...adoptions.map(toMilestone('adoption')),
  ...wins.map(({ award, nomination, laureate }): Milestone => {
    const { year, event, title } = award.data;
    return {
      kind: 'award',
      date: year?.toString() ?? (event && dateOf(catalogue.find('events', event))),
      text: title,
      note: `${laureate.degree}, ${nomination}`,
      entry: award,
    };
  }),
];

/** What happened to a practice from its start on, by date; takes only dates that the entries state. */
export function milestonesOf(catalogue: Catalogue, practice: Entry<'practices'>): Timeline {
  const all = [
    ...ownMilestones(practice.data),
    ...toMilestones(trailOf(catalogue, practice), catalogue),
  ];
  const dated = all.filter(({ date }) => date !== undefined);
  return {
    dated: oldestFirst(dated, ({ date }) => date),
    undated: all.filter(({ date }) => date === undefined),
  };
}
