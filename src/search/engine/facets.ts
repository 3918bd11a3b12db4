import { createSelection, type Selection } from '../selection.ts';
import type { Manifest } from './format.ts';

/** Numbers of the values that every page carries. */
const unpacked = (rows: string): number[][] =>
  rows.split(';').map((numbers) => (numbers ? numbers.split(',').map(Number) : []));

/** Choosing and counting by the facets of the index, the type of pages among them. */
export function selectionOf({ size, types, facets }: Manifest): Selection {
  const rows = Array.from({ length: size }, (_, row) => row);
  const ofType = rows.map((row) => [types.findIndex(([, end]) => row < end)]);
  const others = Object.entries(facets).map(
    ([name, facet]) => [name, { values: facet.values, rows: unpacked(facet.rows) }] as const,
  );
  return createSelection({
    ids: rows.map(String),
    facets: {
      ...Object.fromEntries(others),
      type: { values: types.map(([type]) => type), rows: ofType },
    },
  });
}
