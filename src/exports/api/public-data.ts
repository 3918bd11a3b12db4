import type { z } from 'zod';
import { fieldsOf, itemOf } from '../../schema/introspection.ts';

/** The value with its fields in the order of the schema, whatever order they were written in, and without those that the editors keep for themselves. */
export function publicData(schema: z.ZodType, value: unknown): unknown {
  const item = itemOf(schema);
  if (item && Array.isArray(value)) return value.map((one) => publicData(item, one));
  const fields = fieldsOf(schema);
  if (fields.length === 0 || typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    fields
      .filter(({ name, meta }) => !meta.editorial && given[name] !== undefined)
      .map(({ name, schema: field }) => [name, publicData(field, given[name])]),
  );
}
