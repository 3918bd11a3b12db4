import type { z } from 'zod';
import { fieldsOf, isEditorial, itemOf } from '../../schema/introspection.ts';
import { MAIN_PART } from '../../schema/paper.ts';
import { parts, type PartName } from '../../schema/parts.ts';
import { isPlain, itemsTable, matrixTable, plainPieces } from './items.ts';
import type { Block } from './content.ts';
import { bullet, fact, heading, numbered, paragraph } from './paragraphs.ts';
import { filledFields, labelOf, piecesOf, type Filled, type Wording } from './values.ts';

const isGroup = (schema: z.ZodType) => fieldsOf(schema).length > 0;

/** True for a group whose fields are groups themselves. */
const isMatrix = (schema: z.ZodType) =>
  isGroup(schema) && fieldsOf(schema).every((inner) => isGroup(inner.schema));

const isFact = ({ field: { schema, meta } }: Filled) =>
  itemOf(schema) === undefined && !isGroup(schema) && meta.input !== 'prose';

const factOf = ({ field, value }: Filled, wording: Wording) =>
  fact(labelOf(field), piecesOf(field.schema, value, wording));

/** What stands under the heading of a field. */
function blocksOf({ field, value }: Filled, wording: Wording): Block[] {
  const item = itemOf(field.schema);
  if (item && Array.isArray(value)) {
    if (!isGroup(item)) return value.map((one) => bullet(piecesOf(item, one, wording)));
    const items = value as Record<string, unknown>[];
    return isPlain(item, items)
      ? items.map((one, index) => numbered(plainPieces(item, one, wording), index === 0))
      : [itemsTable(item, items, wording)];
  }
  if (isMatrix(field.schema)) {
    return [matrixTable(field, value as Record<string, unknown>, wording)];
  }
  if (isGroup(field.schema)) {
    return filledFields(field.schema, value).map((inner) => factOf(inner, wording));
  }
  return [paragraph(piecesOf(field.schema, value, wording))];
}

function partBlocks(title: string, fields: readonly Filled[], wording: Wording): Block[] {
  const facts = fields.filter(isFact);
  const headed = fields.filter((field) => !isFact(field));
  return [
    heading(1, title),
    ...facts.map((field) => factOf(field, wording)),
    ...headed.flatMap((field, index) => {
      const label = labelOf(field.field);
      // The heading of the part says it already.
      const isSaid = index === 0 && facts.length === 0 && label === title;
      return [...(isSaid ? [] : [heading(2, label)]), ...blocksOf(field, wording)];
    }),
  ];
}

/** Part of a document that shows an entry, under a heading of its own. */
export interface EntryPart {
  /** Absent for what stands above the parts of the form. */
  name: PartName | undefined;
  blocks: Block[];
}

/** An entry by the parts of its form, in their order; the editors' own fields and those in `except` stay out. */
export function entryParts(
  schema: z.ZodType,
  data: unknown,
  wording: Wording,
  except: readonly string[] = [],
): EntryPart[] {
  const fields = filledFields(schema, data).filter(
    ({ field: { name } }) => !except.includes(name) && !isEditorial(schema, [name]),
  );
  const names = [undefined, ...(Object.keys(parts) as PartName[])];
  return names.flatMap((name) => {
    const own = fields.filter(({ field }) => field.meta.part === name);
    if (own.length === 0) return [];
    return [{ name, blocks: partBlocks(name ? parts[name].label : MAIN_PART, own, wording) }];
  });
}
