import type { Entry } from '../../reader/entry.ts';
import { collections, type CollectionName, type EntryData } from '../../schema/collections.ts';
import type { KnownMeta } from '../../schema/introspection.ts';
import { complete, STAND_IN, type Known } from './complete.ts';
import { unchosen, type Gap } from './gaps.ts';

/** Entry of the built site as the preview loads it. */
export type StoredEntry = Pick<Entry, 'collection' | 'id' | 'data'>;

/** Entry in the making: its data without anything empty. */
export interface Draft {
  collection: CollectionName;
  /** File name of an entry that exists. */
  id?: string | undefined;
  data: unknown;
}

/** The catalogue with a draft in it. */
export interface Staged {
  entries: Entry[];
  /** The draft; undefined while a page cannot do without something that is missing. */
  entry: Entry | undefined;
  gaps: Gap[];
}

const entryFrom = (collection: CollectionName, id: string, data: unknown): Entry => ({
  collection,
  id,
  file: `${collection}/${id}.${collections[collection].format}`,
  data: data as EntryData[CollectionName],
  digest: '',
});

const keyOf = ({ collection, id }: Pick<Entry, 'collection' | 'id'>) => `${collection}/${id}`;

function knownIn(entries: ReadonlyMap<string, Entry>): Known {
  return {
    entry: (folder, id) => entries.has(`${folder}/${id}`),
    term: (vocabulary, id) => {
      const data = entries.get(`vocabularies/${vocabulary}`)?.data;
      return data !== undefined && 'terms' in data && data.terms.some((term) => term.id === id);
    },
  };
}

/** What a region has and no page of another entry shows. */
const REGION = { iso: 'RU-XX', tile: { column: 0, row: 0 } };

/** Adds the entry or term that stands where none has been chosen, with what it refers to itself. */
function addStandIn(entries: Map<string, Entry>, meta: KnownMeta, today: string): void {
  const title = unchosen(meta);
  if (meta.vocabulary !== undefined) {
    const vocabulary = entries.get(`vocabularies/${meta.vocabulary}`);
    if (!vocabulary || !('terms' in vocabulary.data)) return;
    const term = { id: STAND_IN, label: title, definition: title };
    const data = { ...vocabulary.data, terms: [...vocabulary.data.terms, term] };
    entries.set(keyOf(vocabulary), { ...vocabulary, data });
    return;
  }
  const collection = meta.reference as CollectionName;
  const key = keyOf({ collection, id: STAND_IN });
  if (entries.has(key)) return;
  const { schema } = collections[collection];
  const { data, standIns } = complete(schema, { ...REGION, title }, knownIn(entries), today);
  entries.set(key, entryFrom(collection, STAND_IN, data));
  for (const one of standIns) addStandIn(entries, one, today);
}

/** Puts a draft in the place of its entry among those of the site, or beside them when it is new. */
export function stage(stored: readonly StoredEntry[], draft: Draft, today: string): Staged {
  const { collection, id = STAND_IN } = draft;
  const { schema } = collections[collection];
  const entries = new Map(
    stored.map((one) => [keyOf(one), entryFrom(one.collection, one.id, one.data)]),
  );
  const self = keyOf({ collection, id });
  const known = knownIn(entries);
  const { data, gaps, standIns } = complete(
    schema,
    draft.data,
    {
      ...known,
      entry: (folder, name) => `${folder}/${name}` === self || known.entry(folder, name),
    },
    today,
  );
  if (!data) return { entries: [...entries.values()], entry: undefined, gaps };
  const entry = entryFrom(collection, id, data);
  entries.set(self, entry);
  for (const one of standIns) addStandIn(entries, one, today);
  return { entries: [...entries.values()], entry, gaps };
}
