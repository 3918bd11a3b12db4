import { z } from 'zod';
import type { FieldMeta } from '../../src/schema/fields.ts';

/** JSON Schema of an entry with the Russian labels and hints where editors show them. */
export function editorSchema(schema: z.ZodType, title: string): object {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      describe(jsonSchema);
    },
  });
  return { title, ...json };
}

/** Turns the schema's own field notes into the keywords that editors know. */
function describe(field: z.core.JSONSchema.BaseSchema): void {
  const { label, hint, options } = field as Partial<FieldMeta>;
  if (label) field.title = label;
  if (hint) field.description = hint;
  // Not a standard keyword, but the one VS Code reads.
  if (options) field.enumDescriptions = Object.values(options);
  for (const key of ['label', 'hint', 'options', 'reference', 'vocabulary', 'input']) {
    Reflect.deleteProperty(field, key);
  }
}
