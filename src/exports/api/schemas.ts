import type { z } from 'zod';
import { collectionNames, isCollectionName } from '../../schema/collections.ts';
import { publicJsonSchema, type JsonSchema } from '../../schema/json-schema.ts';
import { absolute } from '../absolute.ts';
import { schemaAddress, type SchemaName } from './addresses.ts';
import { entryShape, indexShape, listShape } from './shapes.ts';

/** Everything that has a schema. */
export const SCHEMA_NAMES: readonly SchemaName[] = [...collectionNames, 'list', 'index'];

/** What an answer holds. */
export function shapeOf(name: SchemaName): z.ZodType {
  if (isCollectionName(name)) return entryShape(name);
  return name === 'list' ? listShape : indexShape;
}

/** Published JSON Schema of an answer. */
export const publishedSchema = (site: URL, name: SchemaName): JsonSchema => ({
  $id: absolute(site, schemaAddress(name)),
  ...publicJsonSchema(shapeOf(name)),
});
