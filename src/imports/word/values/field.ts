import type { z } from 'zod';
import { fieldsOf, itemOf, type Field } from '../../../schema/introspection.ts';
import type { Block } from '../read/block.ts';
import { withoutOwnWords } from './own-words.ts';
import { readGroup } from './group.ts';
import { readItems } from './items.ts';
import type { Context, Read } from './read.ts';
import { isText, readSeveral, readSingle } from './single.ts';
import { readTexts } from './text.ts';

function readSchema(schema: z.ZodType, blocks: readonly Block[], context: Context): Read {
  const item = itemOf(schema);
  if (!item) {
    return fieldsOf(schema).length > 0
      ? readGroup(schema, blocks, context)
      : readSingle(schema, blocks, context);
  }
  if (fieldsOf(item).length > 0) return readItems(item, blocks, context);
  return isText(item) ? readTexts(blocks) : readSeveral(item, blocks, context);
}

/** Reads what stands under the name of a field, of whatever kind the field is. */
export const readField = (field: Field, blocks: readonly Block[], context: Context): Read =>
  readSchema(field.schema, withoutOwnWords(field, blocks), context);
