import type { Entry } from '../reader/entry.ts';
import { adoptionsOf } from './adoptions.ts';
import type { Catalogue } from './catalogue.ts';
import { flatValues, practiceFacets } from './practice-facets.ts';
import { strengthsOf } from './strength.ts';

/** What the list of practices filters and sorts by: a row per practice, the newest first, every column in rows. */
export interface PracticeIndex {
  ids: string[];
  /** Place of each row in the order of titles. */
  title: number[];
  /** Strength of evidence: a greater number is stronger. */
  strength: number[];
  /** How many took the practice over. */
  adoptions: number[];
  /** Values of every facet, and which of them each row carries, by their numbers. */
  facets: Record<string, { values: string[]; rows: number[][] }>;
}

/** Practices from the newest: by the day the entry was updated, then by the practice's beginning, then by title. */
export const newestPractices = ({ entries }: Catalogue): Entry<'practices'>[] =>
  entries.practices.toSorted(
    ({ data: a }, { data: b }) =>
      b.updated.localeCompare(a.updated) || (b.started ?? '').localeCompare(a.started ?? ''),
  );

/** Builds the index of all practices. */
export function indexPractices(catalogue: Catalogue): PracticeIndex {
  const practices = newestPractices(catalogue);
  const titles = new Map(catalogue.entries.practices.map(({ id }, place) => [id, place]));
  const facets = practiceFacets(catalogue).map(({ name, values, of }) => {
    const ids = flatValues(values).map(({ id }) => id);
    const numbers = new Map(ids.map((id, number) => [id, number]));
    const rows = practices.map((practice) =>
      of(practice).flatMap((value) => numbers.get(value) ?? []),
    );
    return [name, { values: ids, rows }] as const;
  });
  return {
    ids: practices.map(({ id }) => id),
    title: practices.map(({ id }) => titles.get(id) ?? 0),
    strength: strengthsOf(practices),
    adoptions: practices.map(({ id }) => adoptionsOf(catalogue, id).length),
    facets: Object.fromEntries(facets),
  };
}
