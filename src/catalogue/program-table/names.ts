import { plainName } from '../../i18n/plain.ts';
import type { Catalogue } from '../catalogue.ts';

/** Folders whose entries a programme names. */
export const NAMED = ['people', 'organizations', 'practices', 'materials'] as const;
export type NamedCollection = (typeof NAMED)[number];

/** Entry as a table names it. */
export interface NamedEntry {
  id: string;
  title: string;
  /** Another name that it goes by. */
  short?: string;
}

/** What a table may name, by folders. */
export type Names = Readonly<Record<NamedCollection, readonly NamedEntry[]>>;

/** What the tables of a catalogue's programmes may name. */
export function namesOf({ entries }: Pick<Catalogue, 'entries'>): Names {
  const plain = (name: 'people' | 'practices' | 'materials'): NamedEntry[] =>
    entries[name].map(({ id, data }) => ({ id, title: data.title }));
  return {
    people: plain('people'),
    practices: plain('practices'),
    materials: plain('materials'),
    organizations: entries.organizations.map(({ id, data: { title, shortName } }) => ({
      id,
      title,
      ...(shortName !== undefined && { short: shortName }),
    })),
  };
}

/** Finds entries by id, title or short name. */
export interface Directory {
  /** Ids of all entries that go by a name. */
  find: (name: string) => readonly string[];
  /** What a table calls an entry: its title when no other goes by it, its id otherwise. */
  nameOf: (id: string) => string;
  /** Every title. */
  titles: readonly string[];
}

/** Directory of the entries of one folder. */
export function directoryOf(entries: readonly NamedEntry[]): Directory {
  const byName = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const key = plainName(name);
    byName.set(key, (byName.get(key) ?? new Set()).add(id));
  };
  const titles = new Map<string, string>();
  for (const { id, title, short } of entries) {
    titles.set(id, title);
    add(title, id);
    if (short !== undefined) add(short, id);
  }
  const find = (name: string): readonly string[] =>
    titles.has(name.trim()) ? [name.trim()] : [...(byName.get(plainName(name)) ?? [])];
  return {
    find,
    nameOf: (id) => {
      const title = titles.get(id);
      return title !== undefined && find(title).join() === id ? title : id;
    },
    titles: [...titles.values()],
  };
}

/** Tells what a table calls an entry. */
export type NameOf = (collection: NamedCollection, id: string) => string;

/** Names of entries in tables; who goes by a name is found out once for all tables. */
export function namerOf(names: Names): NameOf {
  const directories = new Map<NamedCollection, Directory>();
  return (collection, id) => {
    const directory = directories.get(collection) ?? directoryOf(names[collection]);
    directories.set(collection, directory);
    return directory.nameOf(id);
  };
}
