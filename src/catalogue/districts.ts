import type { Entry } from '../reader/entry.ts';
import type { CollectionName } from '../schema/collections.ts';
import { choicesOf } from '../schema/labels.ts';
import { region } from '../schema/region.ts';
import type { Catalogue } from './catalogue.ts';

/** Entries of one federal district. */
export interface District<Name extends CollectionName> {
  id: string;
  /** «Приволжский» */
  label: string;
  entries: Entry<Name>[];
}

/** Groups entries by the federal district of their region; districts without entries are left out. */
export function groupByDistrict<Name extends CollectionName>(
  catalogue: Catalogue,
  entries: readonly Entry<Name>[],
  regionOf: (entry: Entry<Name>) => string,
): District<Name>[] {
  return Object.entries(choicesOf(region.shape.district))
    .map(([id, label]) => ({
      id,
      label,
      entries: entries.filter(
        (entry) => catalogue.find('regions', regionOf(entry)).data.district === id,
      ),
    }))
    .filter((district) => district.entries.length > 0);
}
