import { addressOf } from '../../../src/catalogue/entry-address.ts';
import type { Entry } from '../../../src/reader/entry.ts';
import { readText } from '../../../src/reader/privacy/read.ts';
import { writeMdx, writeYaml } from '../../../src/reader/write.ts';
import { collections, type EntryData } from '../../../src/schema/collections.ts';
import type { Figure } from '../../../src/schema/shared.ts';
import { generateEntries, type WrittenEntry } from '../generated-entries.ts';
import { createRandom, type Random } from '../random.ts';
import { awarded } from './awards.ts';
import { strayed } from './events.ts';
import { makeOthers } from './others.ts';
import { phrasesOf, type Phrases } from './phrases.ts';
import { proseOf } from './prose.ts';
import { pickTarget, relinked, type Target, type Targets } from './relink.ts';
import { termsUsedBy, withUsedTerms } from './vocabulary-use.ts';
import { without } from './without.ts';

/** File of the catalogue. */
export interface CatalogueFile {
  /** Path relative to the root of the catalogue. */
  file: string;
  text: string;
}

/** A catalogue of a given size. */
export interface LargeCatalogue {
  /** Files of the real catalogue that belong to it as they are. */
  kept: string[];
  /** Files that are made, one by one: all of them together may be very large. */
  made: Iterable<CatalogueFile>;
}

/** Fewest entries: one of each kind at least. */
export const LEAST = 50;

/** Where the random numbers start that those of `generateEntries` are not. */
const SEED = 2;

/** Regions and vocabularies are the same in a catalogue of any size, and are not counted. */
const isFrame = ({ entry: { collection } }: WrittenEntry): boolean =>
  collection === 'regions' || collection === 'vocabularies';

const FIGURES = [
  'reach',
  'outcomes',
  'results',
  'participants',
  'applications',
  'figures',
] as const;

const figuresOf = (data: Partial<Record<(typeof FIGURES)[number], unknown>>): Figure[] =>
  FIGURES.flatMap((name) => (data[name] as Figure[] | undefined) ?? []);

interface Making {
  phrases: Phrases;
  random: Random;
  targets: Targets;
  titles: ReadonlyMap<string, string>;
}

/** Name within a generated sentence, whose own first word is none. */
const NAME = /(?<!^)\p{Lu}\p{L}+|^\p{Lu}\p{L}+$/gu;

const lastWord = (title: string): string => title.slice(title.lastIndexOf(' ') + 1);

/** The entry under a title that nobody takes for a private person or an address. */
function harmless(written: WrittenEntry): WrittenEntry {
  const { entry } = written;
  const { title } = entry.data;
  if (entry.collection === 'people' || readText({ text: title }).length === 0) return written;
  const data = { ...entry.data, title: `Помощь семьям «${lastWord(title)}»` };
  return { ...written, entry: { ...entry, data } };
}

/** Data of an entry with links and dates of its own. */
function finished(entry: Entry, { random, targets, titles }: Making): Entry['data'] {
  const data = relinked(entry.collection, entry.data, targets, random);
  const month = String(random.between(1, 11)).padStart(2, '0');
  const updated = `2026-${month}-${String(random.between(1, 22)).padStart(2, '0')}`;
  const fresh = { ...without(data as EntryData['practices'], 'acceptedWarnings'), updated };
  if (entry.collection === 'events')
    return strayed(fresh as unknown as EntryData['events'], targets.people ?? [], random);
  if (entry.collection === 'awards') {
    const titleOf = (folder: string, id: string) => titles.get(`${folder}/${id}`) ?? id;
    return awarded(fresh as unknown as EntryData['awards'], titleOf, lastWord(data.title));
  }
  const { started, ended } = fresh;
  return started !== undefined && ended !== undefined && started.slice(0, 4) >= ended.slice(0, 4)
    ? without(fresh, 'ended')
    : fresh;
}

function fileOf({ entry, body }: WrittenEntry, making: Making): CatalogueFile {
  const { collection, id, file } = entry;
  const data = finished(entry, making);
  if (collections[collection].format === 'yaml') return { file, text: writeYaml(data) };
  const { targets, random, phrases } = making;
  const other = pickTarget(targets.practices ?? [], random) ?? { id, title: data.title };
  const text = proseOf(
    phrases,
    {
      figures: figuresOf(data as EntryData['practices']),
      names: [...new Set(body.at(-1)?.match(NAME))],
      mentioned: { title: other.title, address: addressOf('practices', other.id) },
    },
    random,
  );
  return { file, text: writeMdx(data, text) };
}

/** Who may be named: anybody but real people, to whom nothing invented is ascribed. */
function targetsOf(kept: readonly WrittenEntry[], made: readonly WrittenEntry[]): Targets {
  const byFolder = Map.groupBy(
    [...kept.filter(({ entry }) => entry.collection !== 'people'), ...made].filter(
      (written) => !isFrame(written),
    ),
    ({ entry }) => entry.collection,
  );
  return Object.fromEntries(
    [...byFolder].map(([name, all]): [string, Target[]] => [
      name,
      all.map(({ entry: { id, data } }) => ({ id, title: data.title })),
    ]),
  );
}

function* filesOf(made: readonly WrittenEntry[], making: Making): Generator<CatalogueFile> {
  for (const written of made) yield fileOf(written, making);
}

/**
 * A catalogue of so many entries: the real one and generated entries, or generated ones alone when it is to be
 * smaller than the real one.
 */
export function createLargeCatalogue(real: readonly WrittenEntry[], count: number): LargeCatalogue {
  if (count < LEAST) throw new RangeError(`A catalogue has ${LEAST} entries at least.`);
  const frame = real.filter(isFrame);
  const own = real.filter((written) => !isFrame(written));
  const kept = count > own.length ? own : [];
  const random = createRandom(SEED);
  const phrases = phrasesOf(real);
  const missing = count - kept.length;
  const others = makeOthers(real, missing, phrases, random);
  const made = [...generateEntries(real, missing - others.length), ...others].map(harmless);
  const targets = targetsOf(kept, made);
  const titles = new Map(
    Object.entries(targets).flatMap(([folder, all = []]) =>
      all.map(({ id, title }): [string, string] => [`${folder}/${id}`, title]),
    ),
  );
  const making = { phrases, random, targets, titles };
  const used = termsUsedBy([...kept, ...made].map(({ entry }) => entry));
  const vocabularies = frame.flatMap(({ entry }) =>
    entry.collection === 'vocabularies'
      ? [withUsedTerms(entry as Entry<'vocabularies'>, used)]
      : [],
  );
  const isPruned = kept.length === 0;
  const asTheyAre = [...kept, ...frame].map(({ entry }) => entry.file);
  return {
    kept: isPruned ? asTheyAre.filter((file) => !file.startsWith('vocabularies/')) : asTheyAre,
    made: isPruned
      ? [
          ...vocabularies.map(({ file, data }) => ({ file, text: writeYaml(data) })),
          ...filesOf(made, making),
        ]
      : filesOf(made, making),
  };
}
