import type { z } from 'zod';
import { collectionOf } from '../../../src/cms/config/collection.ts';
import type { FormField, Vocabularies } from '../../../src/cms/fields/field.ts';
import { isPartKey } from '../../../src/cms/form/parts.ts';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';
import { fieldsOf, itemOf } from '../../../src/schema/introspection.ts';

/** Schemas of all fields by their place, those of items without a number: `sources.url`. */
function schemasOf(schema: z.ZodType, place = ''): [string, z.ZodType][] {
  return fieldsOf(itemOf(schema) ?? schema).flatMap(({ name, schema: field }) => [
    [place + name, field] as [string, z.ZodType],
    ...schemasOf(field, `${place}${name}.`),
  ]);
}

/** Fields of a form by the same places, its parts taken apart. */
const placesOf = (fields: readonly FormField[], place = ''): [string, FormField][] =>
  fields.flatMap((field) =>
    isPartKey(field.name)
      ? placesOf(field.fields ?? [])
      : [[place + field.name, field], ...placesOf(field.fields ?? [], `${place}${field.name}.`)],
  );

/** Every field of a folder's form beside its schema. */
export function formOf(
  collection: CollectionName,
  vocabularies: Vocabularies = {},
): { place: string; field: FormField; schema: z.ZodType }[] {
  const schemas = new Map(schemasOf(collections[collection].schema));
  return placesOf(collectionOf(collection, vocabularies).fields).flatMap(([place, field]) => {
    const schema = schemas.get(place);
    return schema ? [{ place, field, schema }] : [];
  });
}
