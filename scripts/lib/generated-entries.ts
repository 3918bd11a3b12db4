import { capitalized } from '../../src/i18n/capitalized.ts';
import type { Entry } from '../../src/reader/entry.ts';
import type { Event } from '../../src/schema/event.ts';
import type { Practice } from '../../src/schema/practice.ts';
import { createCoinedWords, type CoinedWords } from './coined-words.ts';
import { createRandom, type Random } from './random.ts';

/** Entry with the paragraphs of its body. */
export interface WrittenEntry<Name extends Entry['collection'] = Entry['collection']> {
  entry: Entry<Name>;
  body: readonly string[];
}

/** Where the random numbers start. */
const SEED = 1;
/** Every so many generated entries are an event, the others are practices. */
const EVENT_EVERY = 7;
/** Longest generated summary, characters: within what the schema allows. */
const SUMMARY_MAX = 600;

const isOf =
  <Name extends Entry['collection']>(name: Name) =>
  (written: WrittenEntry): written is WrittenEntry<Name> =>
    written.entry.collection === name;

/** Sentences of texts. */
export const sentencesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u));

interface Pools {
  practices: WrittenEntry<'practices'>[];
  events: WrittenEntry<'events'>[];
  regions: string[];
  summaries: string[];
  sentences: string[];
  steps: NonNullable<Practice['steps']>;
  topics: string[];
}

function poolsOf(real: readonly WrittenEntry[]): Pools {
  const practices = real.filter(isOf('practices'));
  const events = real.filter(isOf('events'));
  return {
    practices,
    events,
    regions: real.filter(isOf('regions')).map(({ entry }) => entry.id),
    summaries: sentencesOf([...practices, ...events].map(({ entry }) => entry.data.summary)),
    sentences: sentencesOf([
      ...real.flatMap(({ body }) => body),
      ...practices.flatMap(({ entry: { data } }) => [data.problem ?? [], data.goal ?? []].flat()),
    ]),
    steps: practices.flatMap(({ entry }) => entry.data.steps ?? []),
    topics: events.flatMap(({ entry }) => entry.data.topics ?? []),
  };
}

/** The beginning of one title and the end of another, with the name of a place. */
function titleOf({ practices, events }: Pools, random: Random, place: string): string {
  const wordsOfTitle = () =>
    random
      .pick([...practices, ...events])
      .entry.data.title.replace(/[«»„“]/gu, '')
      .split(' ');
  const head = wordsOfTitle();
  const tail = wordsOfTitle();
  const words = [
    ...head.slice(0, Math.ceil(head.length / 2)),
    ...tail.slice(Math.floor(tail.length / 2)),
  ];
  return `${words.join(' ').slice(0, 120).trim()} — ${place}`;
}

function summaryOf({ summaries }: Pools, random: Random): string {
  const [first = '', ...others] = random.sample(summaries, random.between(2, 3));
  return others.reduce((text, sentence) => {
    const longer = `${text} ${sentence}`;
    return longer.length > SUMMARY_MAX ? text : longer;
  }, first);
}

/** Sentences about people and organizations that exist nowhere. */
function namesIn(coined: CoinedWords): string[] {
  const fresh = Array.from({ length: Math.max(0, coined.lacking()) }, coined.coin);
  const names = [...fresh, coined.reuse(), coined.reuse(), coined.reuse()].map(capitalized);
  return [`Участвуют центр «${names[0] ?? ''}» и ${names.slice(1).join(', ')}.`];
}

/** Items without repeated ones. */
export const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

function practiceOf(pools: Pools, random: Random, place: string): Practice {
  const pick = () => random.pick(pools.practices).entry.data;
  const base = pick();
  const { themes, situations } = pick();
  return {
    ...base,
    title: titleOf(pools, random, place),
    summary: summaryOf(pools, random),
    region: random.pick(pools.regions),
    municipality: place,
    organizations: pick().organizations,
    started: String(random.between(2005, 2025)),
    themes,
    situations,
    targetGroups: pick().targetGroups,
    steps: distinct(random.sample(pools.steps, random.between(2, 6))),
    limitations: pick().limitations,
    lessons: pick().lessons,
  };
}

function eventOf(pools: Pools, random: Random, place: string): Event {
  const base = random.pick(pools.events).entry.data;
  const { themes } = random.pick(pools.events).entry.data;
  return {
    ...base,
    title: titleOf(pools, random, place),
    summary: summaryOf(pools, random),
    place: { region: random.pick(pools.regions), municipality: place },
    themes,
    topics: distinct(random.sample(pools.topics, random.between(1, 5))),
  };
}

/**
 * Makes so many entries, mostly practices, out of the parts of real ones: the same at every run, of the same shape,
 * with rare words that become more as in real texts.
 */
export function generateEntries(real: readonly WrittenEntry[], count: number): WrittenEntry[] {
  const random = createRandom(SEED);
  const pools = poolsOf(real);
  const texts = real.flatMap(({ entry, body }) => [JSON.stringify(entry.data), ...body]);
  const coined = createCoinedWords(texts, random);
  return Array.from({ length: count }, (_, index): WrittenEntry => {
    const id = `generated-${index + 1}`;
    const place = capitalized(coined.coin());
    const body = [
      random.sample(pools.sentences, random.between(3, 12)).join(' '),
      ...namesIn(coined),
    ];
    const isEvent = index % EVENT_EVERY === EVENT_EVERY - 1;
    const collection = isEvent ? 'events' : 'practices';
    const data = (isEvent ? eventOf : practiceOf)(pools, random, place);
    const entry: Entry = { collection, id, file: `${collection}/${id}.mdx`, digest: id, data };
    coined.count(`${JSON.stringify(entry.data)} ${body.join(' ')}`);
    return { entry, body };
  });
}
