import type { z } from 'zod';
import {
  collections,
  type CollectionName,
  type EntryData,
} from '../../../src/schema/collections.ts';
import { fieldsOf, itemOf, metaOf } from '../../../src/schema/introspection.ts';
import { distinct } from '../generated-entries.ts';
import type { Random } from '../random.ts';

/** Entry that others may name. */
export interface Target {
  id: string;
  title: string;
}

/** Entries that others may name, by their folders. */
export type Targets = Partial<Record<string, readonly Target[]>>;

/** One of the entries, the first ones oftener: some organizations and practices are known to everybody. */
export function pickTarget(targets: readonly Target[], random: Random): Target | undefined {
  const chance = random.next();
  return targets[Math.floor(targets.length * chance * Math.sqrt(chance))];
}

function relinkValue(schema: z.ZodType, value: unknown, targets: Targets, random: Random): unknown {
  const linked = targets[metaOf(schema).reference ?? ''];
  if (linked) return pickTarget(linked, random)?.id;
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    const items = value.map((one) => relinkValue(item, one, targets, random));
    return distinct(items.filter((one) => one !== undefined));
  }
  const fields = fieldsOf(schema);
  if (fields.length === 0 || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const field = fields.find((one) => one.name === name);
      return [name, field ? relinkValue(field.schema, inner, targets, random) : inner];
    }),
  );
}

/** Data of an entry that name other entries of the same folders than before. */
export const relinked = <Name extends CollectionName>(
  collection: Name,
  data: EntryData[Name],
  targets: Targets,
  random: Random,
): EntryData[Name] =>
  relinkValue(collections[collection].schema, data, targets, random) as EntryData[Name];
