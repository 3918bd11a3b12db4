import { fieldsOf, itemOf, metaOf, unwrap, type Field } from '../../schema/introspection.ts';
import type { Choices, FormField } from './field.ts';
import { simpleWidget, type WidgetPart } from './text.ts';

/** Fields of an item that name it in a closed list, the most telling first. */
const NAMING = [
  'title',
  'what',
  'text',
  'name',
  'label',
  'role',
  'act',
  'post',
  'by',
  'organization',
];

/** Fields that a save fills by itself: an author must not be asked for them. */
const STAMPED = new Set(['updated']);

/** Line that stands for an item of a closed list. */
function summaryOf(fields: readonly FormField[]): string | undefined {
  const found = NAMING.find((name) => fields.some((field) => field.name === name));
  return found && `{{fields.${found}}}`;
}

function group(field: Field, choices: Choices): WidgetPart {
  const fields = fieldsOf(field.schema).map((one) => formField(one, choices));
  return { widget: 'object', collapsed: true, fields };
}

function listOf(field: Field, item: Field, choices: Choices): WidgetPart {
  const one = formField(item, choices);
  if (one.widget === 'select' || one.widget === 'relation') {
    return { ...partOf(item, choices), multiple: true };
  }
  const shared = {
    widget: 'list',
    label_singular: (item.meta.label ?? field.meta.label ?? field.name).toLowerCase(),
    allow_reorder: true,
  };
  if (!one.fields) return { ...shared, collapsed: false, field: { ...one, name: 'item' } };
  const summary = summaryOf(one.fields);
  return {
    ...shared,
    collapsed: true,
    minimize_collapsed: false,
    fields: one.fields,
    ...(summary && { summary }),
  };
}

/** Widget of a field and its settings. */
function partOf(field: Field, choices: Choices): WidgetPart {
  const core = unwrap(field.schema);
  const simple = simpleWidget(field, core.def.type, choices);
  if (simple) return simple;
  const item = itemOf(field.schema);
  if (item) {
    const itemField = { name: field.name, schema: item, meta: metaOf(item), required: true };
    return listOf(field, itemField, choices);
  }
  if (core.def.type === 'object') return group(field, choices);
  throw new Error(`No widget for the field ${field.name} of type ${core.def.type}`);
}

/** Field of the form for a field of the schema; a field of a new kind without a widget is an error of ours. */
export function formField(field: Field, choices: Choices): FormField {
  const { label = field.name, hint, initial } = field.meta;
  return {
    name: field.name,
    label,
    required: field.required && !STAMPED.has(field.name),
    ...(hint && { hint }),
    ...(initial !== undefined && { default: initial }),
    ...partOf(field, choices),
  };
}
