import type { z } from 'zod';
import { capitalized } from '../i18n/capitalized.ts';
import type { Entry } from '../reader/entry.ts';
import type { CollectionName } from '../schema/collections.ts';
import { choicesOf } from '../schema/labels.ts';

/** Entries that share one value of a field with fixed values. */
export interface Group<Name extends CollectionName> {
  id: string;
  title: string;
  entries: Entry<Name>[];
}

/** Splits entries by a field with fixed values, in the field's order; empty groups are left out. */
export function groupByChoice<Name extends CollectionName>(
  entries: readonly Entry<Name>[],
  field: z.ZodType,
  valueOf: (entry: Entry<Name>) => string,
): Group<Name>[] {
  return Object.entries(choicesOf(field))
    .map(([id, label]) => ({
      id,
      title: capitalized(label),
      entries: entries.filter((entry) => valueOf(entry) === id),
    }))
    .filter(({ entries: found }) => found.length > 0);
}
