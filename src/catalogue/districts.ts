import type { Entry } from '../reader/entry.ts';
import type { CollectionName } from '../schema/collections.ts';
import { region } from '../schema/region.ts';
import type { Catalogue } from './catalogue.ts';
import { groupByChoice, type Group } from './groups.ts';

/** Groups entries by the federal district of their region; districts without entries are left out. */
export const groupByDistrict = <Name extends CollectionName>(
  catalogue: Catalogue,
  entries: readonly Entry<Name>[],
  regionOf: (entry: Entry<Name>) => string,
): Group<Name>[] =>
  groupByChoice(
    entries,
    region.shape.district,
    (entry) => catalogue.find('regions', regionOf(entry)).data.district,
  );
