import type { z } from 'zod';
import { jsonSchemaOf } from '../../src/schema/json-schema.ts';

/** JSON Schema of an entry with the Russian labels and hints where editors show them. */
export const editorSchema = (schema: z.ZodType, title: string): object => ({
  title,
  ...jsonSchemaOf(schema, (field, { options }) => {
    // Not a standard keyword, but the one VS Code reads.
    if (options) field.enumDescriptions = Object.values(options);
  }),
});
