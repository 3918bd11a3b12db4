import { z } from 'zod';
import { fieldsOf, type KnownMeta } from './introspection.ts';

/** JSON Schema of one value. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Names of our own notes on fields: programs of others do not know them. */
const NOTES = [
  'label',
  'hint',
  'reference',
  'vocabulary',
  'options',
  'dated',
  'input',
  'upload',
  'part',
  'initial',
  'privacy',
  'editorial',
] as const satisfies (keyof KnownMeta)[];

/**
 * JSON Schema of what fits a schema, with Russian titles and descriptions from labels and hints; `annotate` turns
 * what else is known of a field into keywords.
 */
export function jsonSchemaOf(
  schema: z.ZodType,
  annotate: (field: JsonSchema, meta: KnownMeta, of: z.core.$ZodType) => void,
): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema, zodSchema }) => {
      const meta = { ...jsonSchema } as KnownMeta;
      for (const name of NOTES) Reflect.deleteProperty(jsonSchema, name);
      if (meta.label) jsonSchema.title = meta.label;
      if (meta.hint) jsonSchema.description = meta.hint;
      annotate(jsonSchema, meta, zodSchema);
    },
  });
}

/** JSON Schema for the public: without the editors' own fields, every value of a choice with its name. */
export const publicJsonSchema = (schema: z.ZodType): JsonSchema =>
  jsonSchemaOf(schema, (field, { options, reference, vocabulary, input }, of) => {
    const fields = of instanceof z.ZodType ? fieldsOf(of) : [];
    for (const { name, meta } of fields) {
      if (meta.editorial) Reflect.deleteProperty(field.properties ?? {}, name);
    }
    if (options) {
      delete field.enum;
      field.oneOf = Object.entries(options).map(([value, title]) => ({ const: value, title }));
    }
    if (reference) field['x-reference'] = reference;
    if (vocabulary) field['x-vocabulary'] = vocabulary;
    if (input === 'day') field.format = 'date';
  });
