import type { FormField } from './field.ts';

const FOR_PUBLICATION = 'Нужно для публикации';
const IN_GROUP = 'Нужно, если эта группа заполнена';

/** Widgets that fill themselves in. */
const SELF_FILLED = new Set(['source-key']);

/**
 * Field as the form of a draft asks for it: Decap saves nothing while a required field is empty, so what publishing
 * needs is said by the hint and asked for by the check.
 */
export function draftField(field: FormField, reason = FOR_PUBLICATION): FormField {
  const { required, widget, hint, fields, field: item } = field;
  const inner = widget === 'object' && !required ? IN_GROUP : FOR_PUBLICATION;
  const isAsked = required && !SELF_FILLED.has(widget);
  return {
    ...field,
    required: false,
    ...(isAsked && { hint: hint ? `${reason}. ${hint}` : reason }),
    ...(fields && { fields: fields.map((one) => draftField(one, inner)) }),
    ...(item && { field: { ...item, required: false } }),
  };
}
