import type { z } from 'zod';
import { isEditorial, walkFields } from '../schema/introspection.ts';

/** One value of an entry with the names of the fields that lead to it. */
export interface Row {
  labels: string[];
  value: string;
}

/** Flattens an entry into rows «поле → поле: значение» in the order of the schema; choices come as labels, the editors' own fields stay out. */
export function rowsOf(schema: z.ZodType, data: unknown): Row[] {
  const labels = new Map<string, string | undefined>();
  const rows: Row[] = [];
  walkFields(schema, data, (path, value, meta) => {
    if (isEditorial(schema, path)) return;
    const position = path.at(-1);
    labels.set(path.join('/'), typeof position === 'number' ? String(position + 1) : meta.label);
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const trail = path.map((_, depth) => labels.get(path.slice(0, depth + 1).join('/')));
    rows.push({
      labels: trail.filter((label) => label !== undefined),
      value: meta.options?.[String(value)] ?? String(value),
    });
  });
  return rows;
}
