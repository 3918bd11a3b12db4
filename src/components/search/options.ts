import type { FacetValue } from '../../catalogue/practice-facets.ts';

/** Value of a facet in a search form. */
export interface Option {
  /** Name of its facet in the address. */
  name: string;
  value: string;
  label: string;
  count?: number | undefined;
  /** True when it is chosen from the start. */
  checked?: boolean | undefined;
  /** Values that belong to this one. */
  parts?: Option[] | undefined;
}

/** Values of a long list that show before «Показать все», and the length from which a list is long. */
const SHORT = 6;
const LONG = 8;

/** How many options of a list show at first. */
export const limitOf = (options: readonly Option[]): number =>
  options.length > LONG ? SHORT : options.length;

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

/** Values from the most frequent; those of one frequency keep their order. */
export const frequentFirst = <Value extends { id: string }>(
  values: readonly Value[],
  countOf: (value: string) => number,
): Value[] => values.toSorted((a, b) => countOf(b.id) - countOf(a.id));
