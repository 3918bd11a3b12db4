import { createSelection, eachOf, type Choice, type Selection } from '../selection.ts';
import { FOUND_TYPES } from './answer.ts';
import type { Manifest } from './format.ts';

/** Numbers of the values that every page carries. */
const unpacked = (rows: string): number[][] =>
  rows.split(';').map((numbers) => (numbers ? numbers.split(',').map(Number) : []));

/** Choosing and counting by the facets of the index, the type of pages among them. */
export function selectionOf({ size, types, facets }: Manifest): Selection {
  const rows = Array.from({ length: size }, (_, row) => row);
  const ofType = rows.map((row) => {
    const found = types.find(([, end]) => row < end);
    return found ? [FOUND_TYPES.indexOf(found[0])] : [];
  });
  const others = Object.entries(facets).map(
    ([name, facet]) =>
      [name, { values: facet.values, each: eachOf(unpacked(facet.rows)) }] as const,
  );
  return createSelection({
    size,
    facets: {
      ...Object.fromEntries(others),
      type: { values: [...FOUND_TYPES], each: eachOf(ofType) },
    },
  });
}

/** False when a facet is chosen by values alone that no page has: then no page fits. */
export const isPossible = ({ facets }: Manifest, chosen: Choice): boolean =>
  Object.entries(facets).every(([name, { values }]) => {
    const asked = chosen[name] ?? [];
    return asked.length === 0 || asked.some((value) => values.includes(value));
  });
