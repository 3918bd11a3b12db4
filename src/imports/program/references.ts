import {
  directoryOf,
  NAMED,
  type Directory,
  type NamedCollection,
  type Names,
} from '../../catalogue/program-table/names.ts';
import { plainName } from '../../i18n/plain.ts';
import { quoted } from '../../schema/quoted.ts';

/** Directories of all folders that a programme names. */
export type Directories = Readonly<Record<NamedCollection, Directory>>;

export const directoriesOf = (names: Names): Directories =>
  Object.fromEntries(NAMED.map((name) => [name, directoryOf(names[name])])) as Directories;

/** How many titles are offered in place of one that is not known. */
const OFFERED = 3;
/** Letters by which words are compared: endings differ. */
const STEM = 5;

const stemsOf = (name: string): Set<string> =>
  new Set(
    plainName(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, STEM)),
  );

/** Titles that have most words of a name. */
function nearestTitles(name: string, titles: readonly string[]): string[] {
  const wanted = stemsOf(name);
  return titles
    .map((title) => {
      const own = stemsOf(title);
      const common = [...own].filter((stem) => wanted.has(stem)).length;
      return { title, score: common / Math.max(1, Math.min(own.size, wanted.size)) };
    })
    .filter(({ score }) => score >= 0.34)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, OFFERED)
    .map(({ title }) => title);
}

/** Sentence that offers the nearest titles, with a space before it; empty when none is near. */
export function offer(name: string, { titles }: Directory): string {
  const near = nearestTitles(name, titles).map(quoted);
  return near.length === 0 ? '' : ` Похоже на: ${near.join(', ')}.`;
}

const ADDRESS = /^(?:https?:\/\/[^/]+)?\/[a-z]+\/([a-z0-9-]+)\/?$/;

/** Entry that a name means: its id, or why there is none. */
export function entryOf(
  name: string,
  directory: Directory,
): { id: string } | { found: readonly string[] } {
  const found = directory.find(ADDRESS.exec(name)?.[1] ?? name);
  const [id] = found;
  return id !== undefined && found.length === 1 ? { id } : { found };
}

/** Why a name leads to no entry: «практики «…» в каталоге нет.» */
export function noEntry(
  what: string,
  name: string,
  found: readonly string[],
  directory: Directory,
): string {
  if (found.length > 1) {
    return `так называются несколько карточек. Впишите адрес нужной: ${found.join(', ')}.`;
  }
  return `${what} ${quoted(name)} в каталоге нет.${offer(name, directory)}`;
}
