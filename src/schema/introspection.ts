import { z } from 'zod';
import type { FieldMeta } from './fields.ts';

/** Where a value stands inside an entry: names of fields and numbers of list items. */
export type FieldPath = readonly (string | number)[];

/** What a schema says about a field; the schema of a whole entry says nothing. */
export type KnownMeta = Partial<FieldMeta>;

/** Field of an object schema. */
export interface Field {
  name: string;
  schema: z.ZodType;
  meta: KnownMeta;
  required: boolean;
}

/** What is needed of a schema again and again, found once. */
interface Anatomy {
  /** Schema without `.optional()` and other wrappers. */
  core: z.ZodType;
  meta: KnownMeta;
  fields: Field[];
  item: z.ZodType | undefined;
}

const anatomies = new WeakMap<z.ZodType, Anatomy>();

/** Schema inside `.optional()` and other wrappers, and the wrappers on the way, outermost first. */
function layers(schema: z.ZodType): z.ZodType[] {
  const inner = 'innerType' in schema.def ? (schema.def.innerType as z.ZodType) : undefined;
  return inner ? [schema, ...layers(inner)] : [schema];
}

function dissect(schema: z.ZodType): Anatomy {
  const all = layers(schema);
  const core = all.at(-1) ?? schema;
  const shape = core instanceof z.ZodObject ? Object.entries<z.ZodType>(core.shape) : [];
  return {
    core,
    meta: all.reduceRight<KnownMeta>((meta, layer) => ({ ...meta, ...layer.meta() }), {}),
    fields: shape.map(([name, field]) => ({
      name,
      schema: field,
      meta: metaOf(field),
      required: !field.safeParse(undefined).success,
    })),
    item: core instanceof z.ZodArray ? (core.element as z.ZodType) : undefined,
  };
}

function anatomyOf(schema: z.ZodType): Anatomy {
  const known = anatomies.get(schema);
  if (known) return known;
  const anatomy = dissect(schema);
  anatomies.set(schema, anatomy);
  return anatomy;
}

/** Schema without `.optional()` and other wrappers. */
export const unwrap = (schema: z.ZodType): z.ZodType => anatomyOf(schema).core;

/** Label, hint, reference, vocabulary, options and input of a field; the outer `.meta` wins. */
export const metaOf = (schema: z.ZodType): KnownMeta => anatomyOf(schema).meta;

/** Fields of an object schema in the order of declaration; none for any other schema. */
export const fieldsOf = (schema: z.ZodType): Field[] => anatomyOf(schema).fields;

/** Schema of the items of a list; undefined for any other schema. */
export const itemOf = (schema: z.ZodType): z.ZodType | undefined => anatomyOf(schema).item;

/** Field that says what an item is about, and that a text without a name answers: the first that must be there, a document, else the first. */
export function mainField(fields: readonly Field[]): Field | undefined {
  const asked = fields.filter(({ meta }) => meta.input !== 'key' && meta.input !== 'url');
  const free = asked.filter(({ meta }) => meta.options === undefined);
  return (
    free.find(({ required }) => required) ??
    free.find(({ name }) => name === 'document') ??
    free[0] ??
    asked[0]
  );
}

/** Schema of one field or list item; undefined when there is none of that name. */
function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  return itemOf(schema) ?? fieldsOf(schema).find(({ name }) => name === step)?.schema;
}

/** Schema of the field that a path leads to; undefined when the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (current, step) => current && childOf(current, step),
    schema,
  );
}

/** True for a field that the editors keep for themselves, and for all that is in it. */
export const isEditorial = (schema: z.ZodType, [field]: FieldPath): boolean => {
  const top = field === undefined ? undefined : schemaAt(schema, [field]);
  return top !== undefined && metaOf(top).editorial === true;
};

/** Value that a path leads to; undefined when there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, step)
        ? (current as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** Calls `visit` for an entry and everything in it that the schema knows, outer before inner; values of a wrong shape are not entered. */
export function walkFields(
  schema: z.ZodType,
  value: unknown,
  visit: (path: FieldPath, value: unknown, meta: KnownMeta) => void,
  path: FieldPath = [],
): void {
  if (value === undefined || value === null) return;
  const { meta, item, fields } = anatomyOf(schema);
  visit(path, value, meta);
  if (item && Array.isArray(value)) {
    for (const [index, one] of value.entries()) walkFields(item, one, visit, [...path, index]);
    return;
  }
  if (typeof value !== 'object') return;
  // Whole catalogues are walked: of most fields an entry has none.
  for (const { name, schema: field } of fields) {
    if (!Object.hasOwn(value, name)) continue;
    walkFields(field, (value as Record<string, unknown>)[name], visit, [...path, name]);
  }
}
