import { capitalized } from '../../i18n/capitalized.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { fieldsOf, isEditorial } from '../../schema/introspection.ts';

/** What the prose of an entry is called. */
const PROSE = 'body';

/** Says what changed in a version of an entry: fields by their labels in the order of the form, the prose last. */
export function changedWords(
  collection: CollectionName,
  changed: readonly string[],
  isFirst: boolean,
): string {
  if (isFirst) return 'Запись появилась в каталоге.';
  const { schema } = collections[collection];
  const labels = fieldsOf(schema)
    .filter(({ name }) => changed.includes(name) && !isEditorial(schema, [name]))
    .map(({ meta, name }) => `«${capitalized(meta.label ?? name)}»`);
  if (changed.includes(PROSE)) labels.push('рассказ');
  return labels.length > 0 ? `Изменилось: ${labels.join(', ')}.` : 'Изменились служебные сведения.';
}
