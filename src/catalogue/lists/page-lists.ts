import type { Entry } from '../../reader/entry.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { addressOf, subjectOf, TERM_PAGES, termAddress, type TermPage } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { hasPage } from '../people.ts';
import { inRegion } from '../region.ts';

/** Lists on a page by their names, which are the anchors of their sections. */
type Lists = Partial<Record<string, readonly Entry[]>> & {
  practices?: readonly Entry<'practices'>[];
};

/** Kinds of entries that a term's page lists beside those that the vocabulary is for. */
export const LINKED_TO_TERM = ['events', 'awards', 'indicators', 'programs'] as const;
/** Kinds of entries that an organization's page lists beside practices. */
export const LINKED_TO_ORGANIZATION = [
  'programs',
  'events',
  'awards',
  'replications',
  'people',
  'materials',
] as const;
/** Kinds of entries that a person's page lists. */
export const LINKED_TO_PERSON = ['events', 'awards'] as const;

const byName = (
  names: readonly CollectionName[],
  find: (name: CollectionName) => readonly Entry[],
): Lists => Object.fromEntries(names.map((name) => [name, find(name)]));

/** Lists on the page of a term. */
export const listsOfTerm = (catalogue: Catalogue, vocabulary: TermPage, term: string): Lists =>
  byName(
    [...(subjectOf(vocabulary) === 'practices' ? ['practices' as const] : []), ...LINKED_TO_TERM],
    (name) => catalogue.links.withTerm(vocabulary, term, name),
  );

/** Lists on the page of an organization. */
export const listsOfOrganization = (catalogue: Catalogue, id: string): Lists =>
  byName(['practices', ...LINKED_TO_ORGANIZATION], (name) =>
    catalogue.links
      .to('organizations', id, name)
      .filter(
        (entry) => entry.collection !== 'people' || hasPage(catalogue, entry as Entry<'people'>),
      ),
  );

function listsOfRegion(catalogue: Catalogue, id: string): Lists {
  const { shownAt, ...lists } = inRegion(catalogue, id);
  return { ...lists, shown: shownAt };
}

function listsOfProgram({ links }: Catalogue, id: string): Lists {
  const { programs, ...lists } = byName(['programs', 'practices', 'events', 'indicators'], (name) =>
    links.to('programs', id, name),
  );
  return { ...lists, parts: programs };
}

const listsOfPerson = ({ links }: Catalogue, id: string): Lists =>
  byName(LINKED_TO_PERSON, (name) => links.to('people', id, name));

const OWNERS: Partial<Record<CollectionName, (catalogue: Catalogue, id: string) => Lists>> = {
  organizations: listsOfOrganization,
  people: listsOfPerson,
  programs: listsOfProgram,
  regions: listsOfRegion,
};

const TITLES: Partial<Record<string, string>> = {
  shown: 'Где показали опыт региона',
  intents: 'К чему проявили интерес',
  parts: 'Что входит в программу',
};

/** Heading of a list on a page. */
export const listTitle = (list: string): string =>
  TITLES[list] ?? collections[list as CollectionName].title;

/** A list on a page of the site. */
export interface PageList {
  /** Folder and name of the page. */
  folder: string;
  id: string;
  /** Site path of the page. */
  address: string;
  list: string;
  entries: readonly Entry[];
}

/** All lists on pages of terms and entries. */
export function pageLists(catalogue: Catalogue): PageList[] {
  const listed = (folder: string, id: string, address: string, lists: Lists) =>
    Object.entries(lists).map(([list, entries = []]) => ({ folder, id, address, list, entries }));
  const ofTerms = TERM_PAGES.flatMap((vocabulary) =>
    catalogue
      .terms(vocabulary)
      .flatMap(({ id }) =>
        listed(vocabulary, id, termAddress(vocabulary, id), listsOfTerm(catalogue, vocabulary, id)),
      ),
  );
  const ofEntries = (Object.keys(OWNERS) as CollectionName[]).flatMap((folder) =>
    catalogue.entries[folder].flatMap(({ id }) =>
      listed(folder, id, addressOf(folder, id), OWNERS[folder]?.(catalogue, id) ?? {}),
    ),
  );
  return [...ofTerms, ...ofEntries];
}
