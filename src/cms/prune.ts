import type { z } from 'zod';
import { collections, type CollectionName } from '../schema/collections.ts';
import { isGroup } from './form/group.ts';
import { fieldsOf, itemOf, schemaAt } from '../schema/introspection.ts';

/** Fields that stand at the end of a file, in this order. */
const LAST = ['sources', 'discrepancies', 'remarks', 'acceptedWarnings', 'updated'];

/** Names of the fields of a group as a file has them: in the order of the schema, unknown ones after. */
function orderOf(schema: z.ZodType | undefined, value: Record<string, unknown>): string[] {
  const known = schema ? fieldsOf(schema).map(({ name }) => name) : [];
  const first = known.filter((name) => !LAST.includes(name));
  const last = LAST.filter((name) => known.includes(name));
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return [...first, ...unknown, ...last].filter((name) => Object.hasOwn(value, name));
}

function pruned(schema: z.ZodType | undefined, value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const item = schema && itemOf(schema);
    const items = value.map((one) => pruned(item, one)).filter((one) => one !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isGroup(value)) return value ?? undefined;
  const fields = orderOf(schema, value)
    .map((name) => [name, pruned(schema && schemaAt(schema, [name]), value[name])] as const)
    .filter(([, one]) => one !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Data without what a form leaves empty («», null, lists and groups of nothing), in the order of a file, texts without spaces around. */
export function prune(
  collection: CollectionName,
  data: Record<string, unknown>,
): Record<string, unknown> {
  return (pruned(collections[collection].schema, data) ?? {}) as Record<string, unknown>;
}
