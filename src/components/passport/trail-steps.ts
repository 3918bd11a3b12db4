import { addressOf } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Talk, Trail, Win } from '../../catalogue/trail.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Entry } from '../../reader/entry.ts';
import { sessionType } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { replication } from '../../schema/replication.ts';
import { toItem, type Item } from '../list/items.ts';
import type { SignName } from '../signs/signs.ts';

/** Step of the trail in words: what it is and what the catalogue has of it. */
export interface TrailStep {
  sign: SignName;
  title: string;
  items: Item[];
  /** True for the practice whose trail it is. */
  here?: boolean;
}

const toTalk = ({ event, session }: Talk): Item => ({
  href: `${addressOf('events', event.id)}#sessions`,
  label: session.title ?? `Без названия: ${choiceLabel(sessionType, session.type)}`,
  details: session.speakers?.map(({ name }) => name).join(', '),
});

const toWin = ({ award, nomination, laureate }: Win): Item => ({
  href: addressOf('awards', award.id),
  label: award.data.title,
  details: `${laureate.degree}, ${nomination}`,
});

const toAdoption = ({ id, data }: Entry<'replications'>): Item => ({
  href: addressOf('replications', id),
  label: data.adopter.name,
  details: [
    choiceLabel(replication.shape.stage, data.stage),
    data.started && formatDate(data.started),
  ]
    .filter(Boolean)
    .join(' · '),
});

const toSelf = ({ id, data: { title, started } }: Entry<'practices'>): Item => ({
  href: addressOf('practices', id),
  label: title,
  details: started && formatDate(started),
});

/** The trail of a practice as steps in the order in which an experience travels; intentions only where there are any. */
export function stepsOf(
  catalogue: Catalogue,
  practice: Entry<'practices'>,
  { talks, events, wins, intents, adoptions, indicators }: Trail,
): TrailStep[] {
  const item = (entry: Entry) => toItem(catalogue, entry);
  return [
    { sign: 'people', title: 'Доклад', items: talks.map(toTalk) },
    { sign: 'events', title: 'Событие', items: events.map(item) },
    { sign: 'practices', title: 'Практика', items: [toSelf(practice)], here: true },
    { sign: 'awards', title: 'Награда', items: wins.map(toWin) },
    ...(intents.length > 0
      ? [
          {
            sign: 'replications' as const,
            title: 'Проявили интерес',
            items: intents.map(toAdoption),
          },
        ]
      : []),
    { sign: 'replications', title: 'Переняли', items: adoptions.map(toAdoption) },
    { sign: 'indicators', title: 'Показатель', items: indicators.map(item) },
  ];
}
