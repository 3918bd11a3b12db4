import type { CollectionName } from '../../schema/collections.ts';
import type { Entry } from '../../reader/entry.ts';
import { labelKey } from './labels.ts';

/** What people call entries and terms: names by ids. */
export interface Names {
  entries: Partial<Record<CollectionName, Record<string, string[]>>>;
  terms: Record<string, Record<string, string[]>>;
}

const isOf = <Name extends CollectionName>(entry: Entry, name: Name): entry is Entry<Name> =>
  entry.collection === name;

/** Folders whose entries fields lead to and people name. */
const NAMED: readonly CollectionName[] = [
  'practices',
  'events',
  'programs',
  'organizations',
  'regions',
  'materials',
];

function namesOfEntry(entry: Entry): string[] {
  const names = [entry.data.title];
  if (!isOf(entry, 'organizations')) return names;
  const { shortName, synonyms = [] } = entry.data;
  return [...names, ...(shortName ? [shortName] : []), ...synonyms];
}

/** Names of everything that a document may mention. */
export function namesOf(entries: readonly Entry[]): Names {
  const vocabularies = entries.filter((entry) => isOf(entry, 'vocabularies'));
  return {
    entries: Object.fromEntries(
      NAMED.map((name) => [
        name,
        Object.fromEntries(
          entries
            .filter((entry) => isOf(entry, name))
            .map((entry) => [entry.id, namesOfEntry(entry)]),
        ),
      ]),
    ),
    terms: Object.fromEntries(
      vocabularies.map(({ id, data }) => [
        id,
        Object.fromEntries(
          data.terms.map((term) => [term.id, [term.label, ...(term.synonyms ?? [])]]),
        ),
      ]),
    ),
  };
}

/** Id of what is called so; undefined when nothing is, or several things are. */
export function idCalled(
  names: Record<string, string[]> | undefined,
  text: string,
): string | undefined {
  const key = labelKey(text);
  const all = Object.entries(names ?? {});
  // The first name is the thing's own; others may be shared.
  const own = all.filter(([, [first = '']]) => labelKey(first) === key);
  const found =
    own.length > 0 ? own : all.filter(([, called]) => called.some((one) => labelKey(one) === key));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
