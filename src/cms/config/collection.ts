import { collections, type CollectionName } from '../../schema/collections.ts';
import { parts } from '../../schema/parts.ts';
import { fieldsOf, type Field } from '../../schema/introspection.ts';
import { BODY } from '../../reader/acceptance.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import type { FormField, Option, Vocabularies } from '../fields/field.ts';
import { draftField } from '../fields/draft-field.ts';
import { formField } from '../fields/widget.ts';
import { FIXED } from '../fixed.ts';
import { layoutOf } from '../form/parts.ts';
import { SHOWN } from '../form/shown.ts';
import { bodyField } from './body.ts';

/** Name of the format of a collection's files. */
export const formatName = (collection: CollectionName): string =>
  `strict-${collections[collection].format}-${collection}`;

const addressField: FormField = {
  name: 'address',
  label: 'Адрес страницы',
  widget: 'address',
  required: false,
  hint: 'Получается из названия, после первого сохранения не меняется',
};

const selfCheckField: FormField = {
  name: 'self_check',
  label: 'Самопроверка',
  widget: 'self-check',
  required: true,
};

/** What stands in a closed part, by the names of its fields. */
const contentsOf = (fields: readonly Field[]): string =>
  capitalized(fields.map(({ name, meta }) => (meta.label ?? name).toLowerCase()).join(', '));

/** Choices above the parts: editors filter a list by their values. */
const choicesOf = (fields: readonly Field[]) => fields.filter(({ meta }) => meta.options);

function filtersOf(fields: readonly Field[]) {
  return choicesOf(fields).flatMap(({ name, meta }) =>
    Object.entries(meta.options ?? {}).map(([value, label]) => ({
      label: `${meta.label ?? name}: ${label}`,
      field: name,
      pattern: `^${value}$`,
    })),
  );
}

/** Groups name what an editor reads, so they go by the texts that the form shows for choices and regions. */
function groupsOf(fields: readonly Field[]) {
  return fields
    .filter(({ meta }) => meta.options ?? meta.reference === 'regions')
    .map(({ name, meta }) => ({ label: meta.label ?? name, field: `${SHOWN}.${name}` }));
}

function sortsOf(collection: CollectionName, fields: readonly Field[]) {
  const byRegion = fields.some(({ name }) => name === 'region');
  const inEditors = layoutOf(collection).parts.some(({ name }) => name === 'editors');
  return [
    { field: 'title', label: 'Название' },
    ...(byRegion ? [{ field: `${SHOWN}.region`, label: 'Регион' }] : []),
    ...(inEditors ? [{ field: 'part_editors.updated', label: 'Обновлена' }] : []),
  ];
}

/** What editors may name of an entry: its prose and its fields, by their labels. */
function ownFieldsOf(collection: CollectionName): Option[] {
  const { format, schema } = collections[collection];
  const fields = fieldsOf(schema).filter(({ meta }) => !meta.editorial);
  return [
    ...(format === 'mdx' ? [{ label: bodyField.label, value: BODY }] : []),
    ...fields.map(({ name, meta }) => ({ label: meta.label ?? name, value: name })),
  ];
}

/** What no draft is without: its lists name it by the title, its address is made from it. */
const NAME = 'title';

/** Collection of the CMS for a folder of the catalogue: its form is its schema. */
export function collectionOf(collection: CollectionName, vocabularies: Vocabularies) {
  const { label, title, format } = collections[collection];
  const layout = layoutOf(collection);
  const isFixed = FIXED.has(collection);
  const filters = filtersOf(layout.above);
  const groups = groupsOf(layout.above);
  const asked = (field: Field): FormField => {
    const made = formField(field, { vocabularies, ownFields: ownFieldsOf(collection) });
    return field.name === NAME ? made : draftField(made);
  };
  return {
    name: collection,
    label: title,
    label_singular: label,
    description: isFixed
      ? 'Состав этого списка постоянный: записи можно править, но не добавлять и не удалять.'
      : 'Новая запись попадает в черновики; на портале она появится после проверки редакцией.',
    folder: `content/${collection}`,
    extension: format,
    format: formatName(collection),
    create: !isFixed,
    delete: !isFixed,
    identifier_field: 'title',
    slug: '{{fields.address}}',
    summary: '{{title}}',
    sortable_fields: sortsOf(collection, layout.above),
    ...(filters.length > 0 && { view_filters: filters }),
    ...(groups.length > 0 && { view_groups: groups }),
    fields: [
      selfCheckField,
      ...layout.above.map(asked),
      ...(isFixed ? [] : [addressField]),
      ...(format === 'mdx' ? [bodyField] : []),
      ...layout.parts.map(({ name, key, fields }): FormField => ({
        name: key,
        label: capitalized(parts[name].label),
        widget: 'object',
        required: false,
        collapsed: !parts[name].isOpen,
        summary: contentsOf(fields),
        fields: fields.map(asked),
      })),
    ],
  };
}
