import type { FacetValue } from '../../catalogue/practice-facets.ts';

/** Value of a facet in a search form. */
export interface Option {
  /** Name of its facet in the address. */
  name: string;
  value: string;
  label: string;
  count?: number | undefined;
  /** Values that belong to this one. */
  parts?: Option[] | undefined;
}

/** Values of a facet as options of a form. */
export const toOptions = (
  name: string,
  values: readonly FacetValue[],
  countOf?: (value: string) => number,
): Option[] =>
  values.map(({ id, label, parts }) => ({
    name,
    value: id,
    label,
    count: countOf?.(id),
    parts: parts && toOptions(name, parts, countOf),
  }));

/** Options from the most frequent; those of one frequency keep their order. */
export const byCount = (options: readonly Option[]): Option[] =>
  options.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
