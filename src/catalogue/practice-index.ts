import type { Entry } from '../reader/entry.ts';
import { adoptionsOf } from './adoptions.ts';
import type { Catalogue } from './catalogue.ts';
import { columnOf, type Column } from './columns.ts';
import { flatValues, practiceFacets } from './practice-facets.ts';
import { strengthsOf } from './strength.ts';

/** What the list of practices filters by: a row per practice, the newest first. */
export interface PracticeIndex {
  /** Number of practices. */
  size: number;
  /** Values of every facet, and which of them each row carries, by their numbers. */
  facets: Record<string, { values: string[]; rows: Column }>;
}

/** What the list of practices is sorted by, in the same rows; loaded only when the reader does so. */
export interface PracticeOrders {
  /** Place of each row in the order of titles. */
  title: number[];
  /** Strength of evidence: a greater number is stronger. */
  strength: number[];
  /** How many took the practice over. */
  adoptions: number[];
}

/** Practices from the newest: by the day the entry was updated, then by the practice's beginning, then by title. */
export const newestPractices = ({ entries }: Catalogue): Entry<'practices'>[] =>
  entries.practices
    .map((practice) => ({
      practice,
      updated: practice.data.updated,
      started: practice.data.started ?? '',
    }))
    .sort((a, b) => compare(b.updated, a.updated) || compare(b.started, a.started))
    .map(({ practice }) => practice);

/** Order of dates as they are written: the same everywhere, and far quicker than that of a language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Builds the index of all practices. */
export function indexPractices(catalogue: Catalogue): PracticeIndex {
  const practices = newestPractices(catalogue);
  const facets = practiceFacets(catalogue).map(({ name, values, of }) => {
    const ids = flatValues(values).map(({ id }) => id);
    const numbers = new Map(ids.map((id, number) => [id, number]));
    const rows = practices.map((practice) =>
      of(practice).flatMap((value) => numbers.get(value) ?? []),
    );
    return [name, { values: ids, rows: columnOf(rows) }] as const;
  });
  return { size: practices.length, facets: Object.fromEntries(facets) };
}

/** Builds what all practices are sorted by. */
export function orderPractices(catalogue: Catalogue): PracticeOrders {
  const practices = newestPractices(catalogue);
  const titles = new Map(catalogue.entries.practices.map(({ id }, place) => [id, place]));
  return {
    title: practices.map(({ id }) => titles.get(id) ?? 0),
    strength: strengthsOf(practices),
    adoptions: practices.map(({ id }) => adoptionsOf(catalogue, id).length),
  };
}
