import type { Entry } from '../reader/entry.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { VocabularyTerm } from '../schema/vocabulary.ts';
import { collectLinks, type Links } from './links.ts';
import { facetUse, type FacetUse } from './facet-use.ts';
import { namerOf, namesOf, type NameOf } from './program-table/names.ts';
import { createSimilar, type Similar } from './similar.ts';

type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** All entries together with what can be asked of them. */
export interface Catalogue {
  entries: Entries;
  links: Links;
  similar: Similar;
  /** True for a collection of very many entries, which are not each given what is dear. */
  isLarge(collection: CollectionName): boolean;
  /** Counted once, when it is asked for. */
  facetUse: () => FacetUse;
  /** Entry by id; throws when there is none, for the check has proved that references resolve. */
  find<Name extends CollectionName>(collection: Name, id: string): Entry<Name>;
  /** Entry by id, undefined when there is none: for ids that no check has seen, as those of the past. */
  known<Name extends CollectionName>(collection: Name, id: string): Entry<Name> | undefined;
  /** Terms of a vocabulary in their order of display. */
  terms(vocabulary: string): VocabularyTerm[];
  /** Term by vocabulary and id; throws when there is none. */
  term(vocabulary: string, id: string): VocabularyTerm;
  /** Term by vocabulary and id; undefined when there is none. */
  knownTerm(vocabulary: string, id: string): VocabularyTerm | undefined;
  /** What a table calls an entry. */
  called: NameOf;
}

/** Most entries of a collection that is not large. */
const LARGE = 1000;

const byTitle = new Intl.Collator('ru', { numeric: true, ignorePunctuation: true });

const inOrder = (a: Entry, b: Entry): number =>
  byTitle.compare(a.data.title, b.data.title) || (a.id < b.id ? -1 : 1);

/** Builds the catalogue over checked entries; each list is in the order of Russian titles. */
export function createCatalogue(all: readonly Entry[]): Catalogue {
  const sorted = all.toSorted(inOrder);
  const entries = Object.fromEntries(
    collectionNames.map((name) => [name, sorted.filter(({ collection }) => collection === name)]),
  ) as Entries;
  const index = new Map(sorted.map((entry) => [`${entry.collection}/${entry.id}`, entry]));

  const known = <Name extends CollectionName>(collection: Name, id: string) =>
    index.get(`${collection}/${id}`) as Entry<Name> | undefined;
  const find = <Name extends CollectionName>(collection: Name, id: string): Entry<Name> => {
    const entry = known(collection, id);
    if (!entry)
      throw new Error(
        `В каталоге нет записи ${collection}/${id}: проверьте его командой «npm run check».`,
      );
    return entry;
  };
  const terms = (vocabulary: string) => find('vocabularies', vocabulary).data.terms;
  const knownTerm = (vocabulary: string, id: string) =>
    known('vocabularies', vocabulary)?.data.terms.find((one) => one.id === id);
  const term = (vocabulary: string, id: string) => {
    const found = knownTerm(vocabulary, id);
    if (!found) throw new Error(`В словаре ${vocabulary} нет термина ${id}.`);
    return found;
  };

  const links = collectLinks(sorted);
  let similar: Similar | undefined;
  let use: FacetUse | undefined;
  let called: NameOf | undefined;
  return {
    entries,
    links,
    similar: (practice) => (similar ??= createSimilar(entries.practices, links))(practice),
    isLarge: (collection) => entries[collection].length > LARGE,
    facetUse: () => (use ??= facetUse({ entries })),
    find,
    known,
    terms,
    term,
    knownTerm,
    called: (collection, id) => (called ??= namerOf(namesOf({ entries })))(collection, id),
  };
}
