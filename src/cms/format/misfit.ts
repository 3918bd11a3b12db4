import type { z } from 'zod';
import type { Locate } from '../../reader/data/yaml.ts';
import { error, type Finding } from '../../reader/problem.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { fieldsOf, itemOf, metaOf, schemaAt, unwrap } from '../../schema/introspection.ts';
import { quoted } from '../../schema/quoted.ts';
import { isOfTheForm } from '../form/form-data.ts';
import { isGroup } from '../form/group.ts';

type Path = readonly (string | number)[];

/** Path of the first value that the widget of its field cannot show: a list for a text, a text for a list. */
function misfitPath(schema: z.ZodType, value: unknown, path: Path): Path | undefined {
  if (value === null) return undefined;
  const item = itemOf(schema);
  if (item) {
    if (!Array.isArray(value)) return path;
    return firstOf(value.map((one, index) => [item, one, [...path, index]]));
  }
  if (unwrap(schema).def.type !== 'object') return typeof value === 'object' ? path : undefined;
  if (!isGroup(value)) return path;
  return firstOf(
    fieldsOf(schema)
      .filter(({ name }) => Object.hasOwn(value, name))
      .map((field) => [field.schema, value[field.name], [...path, field.name]]),
  );
}

function firstOf(values: [z.ZodType, unknown, Path][]): Path | undefined {
  for (const [schema, value, path] of values) {
    const found = misfitPath(schema, value, path);
    if (found) return found;
  }
  return undefined;
}

/** Why a form cannot show the data of a file; what it can show and the schema refuses is mended in the form. */
export function misfitOf(
  collection: CollectionName,
  value: unknown,
  locate: Locate,
): Finding | undefined {
  const own = isGroup(value) ? Object.keys(value).find(isOfTheForm) : undefined;
  if (own !== undefined) {
    return error('unknown-field', locate([own], 'key'), {
      message: `поле ${quoted(own)} недопустимо. Удалите его.`,
      plain: 'такое поле недопустимо. Удалите его.',
    });
  }
  const path = misfitPath(collections[collection].schema, value, []);
  if (!path) return undefined;
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  const field = schemaAt(collections[collection].schema, path);
  const label = (field && metaOf(field).label) ?? '';
  const rest = 'не того вида. Сверьте его с соседними записями.';
  return error('type', locate(path, 'value'), {
    message: `значение поля ${quoted(name)} ${rest}`,
    plain: `значение поля ${quoted(label)} ${rest}`,
  });
}
