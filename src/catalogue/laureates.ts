import type { Entry } from '../reader/entry.ts';
import type { Award } from '../schema/award.ts';
import type { Catalogue } from './catalogue.ts';
import { stableKeys } from './stable-keys.ts';

type Nomination = Award['nominations'][number];

/** Winner of a nomination with everything around. */
export interface Won {
  award: Entry<'awards'>;
  nomination: string;
  laureate: NonNullable<Nomination['laureates']>[number];
  /** Tells the laureate from all others of the award, whoever is added. */
  key: string;
  /** Region of the laureate, named by the award or by what it is linked to. */
  region: Entry<'regions'> | undefined;
}

function regionOf(catalogue: Catalogue, { region, practice, organization }: Won['laureate']) {
  const id =
    region ??
    (practice && catalogue.find('practices', practice).data.region) ??
    (organization && catalogue.find('organizations', organization).data.region);
  return id === undefined || id === '' ? undefined : catalogue.find('regions', id);
}

/** Laureates of an award, nomination by nomination. */
export function laureatesOf(catalogue: Catalogue, award: Entry<'awards'>): Won[] {
  const all = award.data.nominations.flatMap(({ title, laureates = [] }) =>
    laureates.map((laureate) => ({ nomination: title, laureate })),
  );
  const keys = stableKeys(all.map(({ nomination, laureate }) => `${nomination}\n${laureate.name}`));
  return all.map(({ nomination, laureate }, index) => ({
    award,
    nomination,
    laureate,
    key: keys[index] ?? '',
    region: regionOf(catalogue, laureate),
  }));
}

/** Laureates of all awards, the latest years first, those of an unknown year last. */
export const allLaureates = (catalogue: Catalogue): Won[] =>
  catalogue.entries.awards
    .toSorted((a, b) => (b.data.year ?? 0) - (a.data.year ?? 0))
    .flatMap((award) => laureatesOf(catalogue, award));

/** Years of the awards in words: «с 2015 по 2025 год», «за 2024 год»; nothing when none is known. */
export function yearsOfAwards(won: readonly Won[]): string {
  const years = won.flatMap(({ award }) => award.data.year ?? []);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `за ${first} год` : `с ${first} по ${last} год`;
}

/** How many times laureates of each region won, the most first. */
export function wonByRegion(
  won: readonly Won[],
): { region: Entry<'regions'>; count: number; awards: number }[] {
  const byRegion = Map.groupBy(
    won.flatMap(({ region, award }) => (region ? [{ region, award }] : [])),
    ({ region }) => region,
  );
  return [...byRegion]
    .map(([region, list]) => ({
      region,
      count: list.length,
      awards: new Set(list.map(({ award }) => award.id)).size,
    }))
    .toSorted(
      (a, b) => b.count - a.count || a.region.data.title.localeCompare(b.region.data.title, 'ru'),
    );
}
