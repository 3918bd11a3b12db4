import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import type { Draft } from '../draft.ts';
import type { Entry } from '../entry.ts';
import { explainedIn } from '../integrity/abbreviations.ts';
import { error, START } from '../problem.ts';

/** What a draft may lead to: the little that a browser needs of the catalogue. */
export interface Known {
  /** Ids of the entries of every folder. */
  ids: Partial<Record<CollectionName, string[]>>;
  /** Ids of the terms of every vocabulary. */
  terms: Record<string, string[]>;
  /** Abbreviations that the catalogue explains. */
  abbreviations: string[];
  /** Addresses of uploaded files. */
  uploads: string[];
  /** Organizations with a phone or a site. */
  reachable: string[];
}

const isOf = <Name extends CollectionName>(entry: Entry, name: Name): entry is Entry<Name> =>
  entry.collection === name;

/** What drafts may lead to in a catalogue of these entries and uploads. */
export function knownOf(entries: readonly Entry[], uploads: Iterable<string>): Known {
  const idsOf = (name: CollectionName) =>
    entries.filter(({ collection }) => collection === name).map(({ id }) => id);
  return {
    ids: Object.fromEntries(collectionNames.map((name) => [name, idsOf(name)])),
    terms: Object.fromEntries(
      entries.flatMap((entry) =>
        isOf(entry, 'vocabularies') ? [[entry.id, entry.data.terms.map(({ id }) => id)]] : [],
      ),
    ),
    abbreviations: [...explainedIn(entries.map((entry) => ({ ...entry, value: entry.data })))],
    uploads: [...uploads],
    reachable: entries
      .filter((entry) => isOf(entry, 'organizations') && (entry.data.phone ?? entry.data.url))
      .map(({ id }) => id),
  };
}

/** Entry of which nothing but its name is known; what its page holds is not judged, since its file cannot be read. */
const unread = (collection: CollectionName, id: string): Draft => ({
  collection,
  id,
  file: `${collection}/${id}`,
  value: undefined,
  findings: [error('more', START, '')],
  sources: [],
  links: [],
  headings: [],
  abbreviations: [],
  locate: () => START,
  bodyLine: Infinity,
});

/** The catalogue as drafts: vocabularies with their terms, other entries by their names. */
export function draftsOf({ ids, terms }: Known): Draft[] {
  const entries = collectionNames
    .filter((name) => name !== 'vocabularies')
    .flatMap((name) => (ids[name] ?? []).map((id) => unread(name, id)));
  const vocabularies = Object.entries(terms).map(([id, own]) => ({
    ...unread('vocabularies', id),
    value: { terms: own.map((term) => ({ id: term })) },
  }));
  return [...entries, ...vocabularies];
}
