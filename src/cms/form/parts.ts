import type { CollectionName } from '../../schema/collections.ts';
import { collections } from '../../schema/collections.ts';
import { fieldsOf, type Field } from '../../schema/introspection.ts';
import { parts, type PartName } from '../../schema/parts.ts';

/** Fields of a form: those above the parts, and those of every part that has any, in the order of parts. */
export interface Layout {
  above: Field[];
  parts: { name: PartName; key: string; fields: Field[] }[];
}

const PART = 'part_';

/** Key of a part in the data of the form; no field of a schema has an underscore in its name. */
export const partKey = (name: PartName): string => PART + name;

/** True for a key of a part. */
export const isPartKey = (key: string): boolean => key.startsWith(PART);

/** How the fields of an entry stand in its form. */
export function layoutOf(collection: CollectionName): Layout {
  const fields = fieldsOf(collections[collection].schema);
  return {
    above: fields.filter(({ meta }) => !meta.part),
    parts: (Object.keys(parts) as PartName[])
      .map((name) => ({
        name,
        key: partKey(name),
        fields: fields.filter(({ meta }) => meta.part === name),
      }))
      .filter((part) => part.fields.length > 0),
  };
}
